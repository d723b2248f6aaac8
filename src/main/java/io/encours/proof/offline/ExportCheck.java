package io.encours.proof.offline;

import static io.encours.proof.verification.FindingKind.BLOCK_MISSING;
import static io.encours.proof.verification.FindingKind.LINK_BROKEN;
import static io.encours.proof.verification.FindingKind.RECORD_ALTERED;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.key.KeyRing;
import io.encours.proof.offline.ChainExport.Line;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.receipt.OpenedRecord;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.verification.BlockCheck;
import io.encours.proof.verification.DroppedRecords;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.OfflineCheck;
import io.encours.proof.verification.RecordCheck;
import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds an export against the keys that an auditor has, block by block. */
final class ExportCheck {

    private final KeyRing keys;
    private final BlockCheck check;
    private final DroppedRecords dropped;
    private @Nullable Block last;
    private long records;

    ExportCheck(KeyRing keys, Collection<Receipt> tombstones) {
        this.keys = keys;
        this.check = new BlockCheck(keys);
        this.dropped = DroppedRecords.of(tombstones, keys);
    }

    /** What is wrong with the next block or with its records. */
    List<Finding> next(Line line) {
        Block block = line.block().block();
        dropped.at(block);
        List<Finding> findings = new ArrayList<>();
        if (last != null) {
            findings.addAll(check.link(last, block));
        }
        findings.addAll(check.signature(block, line.block().signature()));
        findings.addAll(records(block, line.records()));
        last = block;
        records += line.records().size();
        return findings;
    }

    private List<Finding> records(Block block, List<OpenedRecord> opened) {
        List<Finding> findings = new ArrayList<>();
        List<Sha256> leaves = new ArrayList<>();
        for (OpenedRecord record : opened) {
            SealedRecord sealed = record.sealed(block.batch());
            String gone = record.leaf();
            Leaf leaf = gone == null ? sealed.leaf() : new Leaf(record.name(), new Sha256(gone));
            leaves.add(leaf.hash());
            findings.addAll(gone == null ? present(block, record, sealed) : RecordCheck.missing(block, leaf, dropped));
        }
        findings.addAll(BlockCheck.tree(block, leaves));
        return findings;
    }

    private static List<Finding> present(Block block, OpenedRecord record, SealedRecord sealed) {
        List<Finding> findings = new ArrayList<>(RecordCheck.content(block, sealed));
        if (!record.isOf(block)) {
            findings.add(Finding.of(RECORD_ALTERED, block, record.name(), "it is not of the kind of its block"));
        }
        return findings;
    }

    /** What is wrong with the end, which is to state the last block. */
    List<Finding> end(@Nullable Checkpoint end) {
        Block block = last;
        if (block == null || end == null) {
            return block == null && end == null
                    ? List.of()
                    : List.of(new Finding(BLOCK_MISSING, null, null, "the export breaks off or has no blocks"));
        }
        List<Finding> findings = new ArrayList<>(OfflineCheck.of(end, keys));
        findings.addAll(dropped.findings());
        if (end.number() != block.number() || !end.hash().equals(block.hash().hex())) {
            findings.add(Finding.of(LINK_BROKEN, block, "it is not the last block that the end of the export states"));
        }
        return findings;
    }

    String summary() {
        return "%d records in the blocks up to %s".formatted(records, last == null ? "none" : last.number());
    }
}
