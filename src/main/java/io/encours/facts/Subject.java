package io.encours.facts;

import io.encours.shared.CustomerId;
import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Whom a decision is about. */
@Described("Whom a decision is about")
public record Subject(
        @NotNull @Described(value = "The customer, as the caller's own systems know it", example = "C-10042")
        CustomerId id,

        @NotNull @Described(value = "What the buyer is in law", example = "COMPANY")
        SubjectType type,

        @NotNull
        @CountryCode
        @Schema(pattern = "[A-Z]{2}")
        @Described(value = "Country of the buyer's seat, ISO 3166-1 alpha-2", example = "FR")
        String country) {}
