package io.encours.rulebook.approval;

import io.encours.shared.Described;
import io.encours.shared.Remark;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why something is rejected or taken back. */
@Described("Why something is rejected or taken back")
record Grounds(
        @Schema(minLength = 1, maxLength = Remark.LONGEST)
        @Described(value = "In words for its author, and for the record", example = "The cap is below the agreed floor")
        Remark reason) {}
