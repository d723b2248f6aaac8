package io.encours.facts.score.model;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.Subject;
import io.encours.shared.Described;

/** Is a country an emerging market? */
public record MarketQuestion(
        @Described(value = "Country of the buyer's seat, ISO 3166-1", example = "FR")
        @ComesFrom(value = Subject.class, field = "country")
        String country)
        implements Question {}
