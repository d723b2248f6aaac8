package io.encours.facts.creditlimit;

import io.encours.shared.Described;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The credit that an information agency recommends, in the agency's own notation. */
@Described("The credit an information agency recommends, in its own notation")
public record AgencyOpinion(
        @NotBlank @Size(max = 40) @Described(value = "The agency's scale", example = "COFACE_OPINION")
        String agency,

        @NotBlank @Size(max = 20) @Described(value = "The opinion as the agency writes it", example = "@@")
        String opinion) {}
