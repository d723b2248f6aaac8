package io.encours.rulebook.draft;

import io.encours.shared.Described;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
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

        @Size(min = 1, max = 1000) @Described(value = "What it is for", example = "A lower cap for class C")
        String comment) {}
