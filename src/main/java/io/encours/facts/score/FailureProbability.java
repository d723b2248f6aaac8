package io.encours.facts.score;

import io.encours.facts.RecordedAs;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;

/** The probability of failure that belongs to a model's score. */
@Described("The probability of failure that belongs to a model's score")
@RecordedAs("score/failure-probability")
public record FailureProbability(
        @Described(value = "The model it is from", example = "CONAN_HOLDER")
        Model model,

        @Described(value = "Of the step the score stands on", unit = Unit.PERCENT, example = "20")
        Percentage step,

        @Described(value = "Interpolated between the steps, to two decimals", unit = Unit.PERCENT, example = "11.28")
        Percentage interpolated) {}
