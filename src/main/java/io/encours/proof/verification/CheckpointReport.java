package io.encours.proof.verification;

import io.encours.shared.Described;
import java.util.List;

/** Whether the chain still holds what a checkpoint stated. */
@Described("Whether the chain still holds what a checkpoint stated")
public record CheckpointReport(
        @Described(value = "Whether the chain up to the checkpoint is the same", example = "true")
        boolean valid,

        @Described("What is wrong") List<Finding> findings) {

    static CheckpointReport of(List<Finding> findings) {
        return new CheckpointReport(findings.isEmpty(), findings);
    }
}
