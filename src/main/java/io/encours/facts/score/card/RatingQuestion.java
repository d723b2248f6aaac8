package io.encours.facts.score.card;

import io.encours.facts.ComesFrom;
import io.encours.facts.ExternalRating;
import io.encours.facts.Question;
import io.encours.facts.RatingProvider;
import io.encours.shared.Described;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which class does a grade of an agency stand for? */
public record RatingQuestion(
        @Described("Provider and scale") RatingProvider provider,

        @Described("Grade")
        @ComesFrom(
                value = ExternalRating.class,
                field = "grade",
                form = RatingProvider.GRADE,
                meaning = RatingProvider.GRADES)
        String grade,

        @Nullable @Described("Grade as a number") BigDecimal number)
        implements Question {}
