package io.encours.rulebook.draft;

import io.encours.shared.Described;
import io.encours.shared.Remark;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** What a draft is made from. */
@Described("What a draft is made from")
record NewDraft(
        @Nullable @Positive @Described(value = "The release to change; the latest where it is not given", example = "1")
        Integer base,

        @Nullable
        @Positive
        @Described(
                value =
                        "Another draft, whose changes it starts with, whatever became of that one; none where it is not given",
                example = "7")
        Integer draft,

        @Schema(minLength = 1, maxLength = Remark.LONGEST)
        @Described(value = "What it is for", example = "A lower cap for class C")
        Remark comment) {}
