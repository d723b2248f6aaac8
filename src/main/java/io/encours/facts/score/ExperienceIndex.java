package io.encours.facts.score;

import io.encours.facts.RecordedAs;
import io.encours.facts.TradeExperience;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** One trade experience and the index its days beyond terms stand for. */
@Described("One trade experience and the index its days beyond terms stand for")
@RecordedAs("score/experience-index")
public record ExperienceIndex(
        @Described("The experience") TradeExperience experience,

        @Described(
                value = "Index of the days beyond terms, interpolated to four decimals, 100 best",
                unit = Unit.POINTS,
                example = "70")
        BigDecimal index) {}
