package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** The credit that the seller's own risk and the insurer's cover carry, before any ceiling on the whole limit. */
@RecordedAs("credit-limit/unsecured")
public record Unsecured(Money amount, Ceiling binding) {}
