package io.encours.proof.verification;

import static io.encours.proof.verification.FindingKind.RECORD_ALTERED;
import static io.encours.proof.verification.FindingKind.SIGNATURE_WRONG;

import io.encours.proof.block.Block;
import io.encours.proof.block.MerkleTree;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.VerifyingKey;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.receipt.OpenedRecord;
import io.encours.proof.receipt.Receipt;
import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.List;

/** Holds what was given out against the keys that an auditor has. */
public final class OfflineCheck {

    private OfflineCheck() {}

    public static List<Finding> of(Receipt receipt, List<VerifyingKey> given) {
        return of(receipt, KeyRing.of(given, receipt.keys()));
    }

    public static List<Finding> of(Receipt receipt, KeyRing keys) {
        Block block = receipt.block().block();
        OpenedRecord opened = receipt.record();
        SealedRecord record = opened.sealed(block.batch());
        List<Finding> findings = new ArrayList<>(
                new BlockCheck(keys).signature(block, receipt.block().signature()));
        Sha256 leaf = record.leaf().hash();
        if (!opened.isOf(block)
                || !MerkleTree.leads(leaf, receipt.index(), block.count(), receipt.path(), block.root())) {
            findings.add(Finding.of(
                    RECORD_ALTERED,
                    block,
                    record.name(),
                    "its path does not lead to the root of the block, so a field of the record or its place differs"));
        }
        findings.addAll(RecordCheck.content(block, record));
        return findings;
    }

    public static List<Finding> of(Checkpoint checkpoint, KeyRing keys) {
        boolean signed = keys.key(new Sha256(checkpoint.key()))
                .filter(key -> key.verifies(checkpoint.canonical(), checkpoint.signature()))
                .isPresent();
        return signed
                ? List.of()
                : List.of(new Finding(
                        SIGNATURE_WRONG,
                        checkpoint.number(),
                        null,
                        "none of the trusted keys signed the checkpoint as it stands"));
    }
}
