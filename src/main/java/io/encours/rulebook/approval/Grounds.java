package io.encours.rulebook.approval;

import io.encours.shared.Described;
import jakarta.validation.constraints.Size;

/** Why something is rejected or taken back. */
@Described("Why something is rejected or taken back")
record Grounds(
        @Size(min = 1, max = 1000)
        @Described(value = "In words for its author, and for the record", example = "The cap is below the agreed floor")
        String reason) {}
