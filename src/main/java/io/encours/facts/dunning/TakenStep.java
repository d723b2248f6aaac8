package io.encours.facts.dunning;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A step that has been taken. */
@Described("A step of dunning that has been taken")
public record TakenStep(
        @NotNull @Described(value = "The step", example = "S1_REMINDER")
        Step step,

        @NotNull @PastOrAsOf @Described(value = "When it was taken", example = "2026-11-09")
        LocalDate date) {}
