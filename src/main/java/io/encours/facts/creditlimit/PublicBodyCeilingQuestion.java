package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;

/** How much credit may a public body of a class have? */
public record PublicBodyCeilingQuestion(
        @Described("Risk class") RiskClass riskClass) implements Question {}
