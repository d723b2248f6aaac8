package io.encours.facts.creditlimit;

import io.encours.facts.ComesFrom;
import io.encours.facts.ExternalRating;
import io.encours.facts.Question;
import io.encours.facts.RatingProvider;

/** How much credit does an agency's grade stand for? */
public record OpinionCapQuestion(
        RatingProvider provider,

        @ComesFrom(
                value = ExternalRating.class,
                field = "grade",
                form = RatingProvider.GRADE,
                meaning = RatingProvider.GRADES)
        String grade)
        implements Question {}
