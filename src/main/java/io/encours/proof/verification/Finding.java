package io.encours.proof.verification;

import io.encours.proof.block.Block;
import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Something that is not as it was sealed. */
@NamedInterface("verification")
@Schema(name = "RecordFinding")
@Described("Something that is not as it was sealed")
public record Finding(
        @Described(value = "What is wrong", example = "RECORD_ALTERED")
        FindingKind kind,

        @Nullable @Described(value = "Number of the block it is about", example = "17")
        Long block,

        @Nullable
        @Described(
                value = "Name of the record it is about: an id, or a row such as release/2",
                example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        String record,

        @Described(value = "What was found and what was expected", example = "its hash is 9f86… (sealed: 60303ae2…)")
        String detail) {

    public static Finding of(FindingKind kind, Block block, String detail) {
        return new Finding(kind, block.number(), null, detail);
    }

    public static Finding of(FindingKind kind, Block block, String record, String detail) {
        return new Finding(kind, block.number(), record, detail);
    }
}
