package io.encours.facts.score;

import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** What one financial model says of the last accounts. */
@Described("What one financial model says of the last accounts")
public record ModelScore(
        @Described(value = "The model", example = "CONAN_HOLDER")
        Model model,

        @Confidential @Described(value = "Its score, to four decimals", unit = Unit.POINTS, example = "15.9785")
        BigDecimal value,

        @Described(value = "Where the score lies between the model's own cut-offs", example = "WATCH")
        Zone zone) {}
