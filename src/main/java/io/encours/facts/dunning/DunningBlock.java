package io.encours.facts.dunning;

import io.encours.shared.Described;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An order of a person not to dun an invoice; it ends by itself. */
@Described("An order of a person not to dun an invoice; it ends by itself")
public record DunningBlock(
        @NotNull @Described(value = "The last day it holds", example = "2026-12-15")
        LocalDate until,

        @NotBlank @Size(max = 200) @Described(value = "Why, in that person's words", example = "Offset is being agreed")
        String reason) {}
