package io.encours.facts.dunning.calendar;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.Subject;
import io.encours.shared.Described;

/** Which days of the week are not worked? */
public record WeekendQuestion(
        @Described("Country of the buyer, ISO 3166-1 alpha-2") @ComesFrom(value = Subject.class, field = "country")
        String country)
        implements Question {}
