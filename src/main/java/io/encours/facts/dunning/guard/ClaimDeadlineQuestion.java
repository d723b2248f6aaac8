package io.encours.facts.dunning.guard;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.Subject;
import io.encours.shared.Described;

/** How long may a claim be declared in insolvency proceedings? */
public record ClaimDeadlineQuestion(
        @Described("Country of the buyer, ISO 3166-1 alpha-2") @ComesFrom(value = Subject.class, field = "country")
        String country)
        implements Question {}
