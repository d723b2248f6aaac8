package io.encours.proof.offline;

import static io.encours.proof.verification.FindingKind.CHAIN_REWRITTEN;

import io.encours.proof.block.Block;
import io.encours.proof.key.KeyRing;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.OfflineCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds blocks against checkpoints that were kept elsewhere. */
final class AnchorCheck {

    private final KeyRing keys;
    private final Map<Long, List<Checkpoint>> byNumber = new TreeMap<>();
    private final int given;
    private int met;

    AnchorCheck(KeyRing keys, List<Checkpoint> anchors) {
        this.keys = keys;
        this.given = anchors.size();
        anchors.forEach(anchor -> byNumber.computeIfAbsent(anchor.number(), any -> new ArrayList<>())
                .add(anchor));
    }

    /** What is wrong with the checkpoints of a block, or with the block. */
    List<Finding> of(Block block) {
        List<Finding> findings = new ArrayList<>();
        for (Checkpoint anchor : byNumber.getOrDefault(block.number(), List.of())) {
            met++;
            findings.addAll(OfflineCheck.of(anchor, keys));
            if (!anchor.hash().equals(block.hash().hex())) {
                findings.add(Finding.of(
                        CHAIN_REWRITTEN,
                        block,
                        "its hash is %s (at the checkpoint stated at %s: %s)"
                                .formatted(block.hash(), anchor.statedAt(), anchor.hash())));
            }
        }
        return findings;
    }

    /** How many there were, as blocks that are not in the file cannot be compared; nothing if none are given. */
    String summary() {
        return given == 0 ? "" : ", as %d of %d anchors have it".formatted(met, given);
    }
}
