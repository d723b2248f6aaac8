package io.encours.facts.dunning;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.PayerProfile;

/** How the customer pays, as far as it is known. */
@RecordedAs("dunning/payer")
public record Payer(PayerProfile profile) {}
