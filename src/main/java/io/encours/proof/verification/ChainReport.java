package io.encours.proof.verification;

import io.encours.proof.key.KeyStatement;
import io.encours.shared.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is on record is what was sealed. */
@Described("Whether what is on record is what was sealed")
public record ChainReport(
        @Described(value = "Whether everything is as it was sealed", example = "true")
        boolean valid,

        @Described(value = "Blocks that were checked", example = "1200")
        long blocks,

        @Described(value = "Records that they seal", example = "50000")
        long records,

        @Described(value = "Records whose content was erased, with a record of it", example = "3")
        long erased,

        @Described(value = "Records that were dropped by retention, as sealed tombstones tell", example = "120000")
        long dropped,

        @Described(value = "Checkpoints in the configured file that the chain was compared with", example = "720")
        long anchors,

        @Nullable @Described(value = "Number of the last block that was checked", example = "1200")
        Long lastBlock,

        @Nullable
        @Described(value = "Its hash", example = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String lastHash,

        @Described("Keys that took the place of lost ones; nobody vouches for them but who accepts them")
        List<KeyStatement> replacedKeys,

        @Described(value = "How much is wrong", example = "0")
        long found,

        @Described("What is wrong, in the order of the chain, at most 1000")
        List<Finding> findings) {}
