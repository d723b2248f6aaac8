package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.facts.score.PayerProfile;
import io.encours.shared.Described;

/** Which class has a public body? */
public record PublicBodyQuestion(@Described("Payer profile") PayerProfile profile) implements Question {}
