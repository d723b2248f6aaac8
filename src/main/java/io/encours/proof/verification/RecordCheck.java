package io.encours.proof.verification;

import static io.encours.proof.verification.FindingKind.CONTENT_ALTERED;
import static io.encours.proof.verification.FindingKind.CONTENT_MISSING;
import static io.encours.proof.verification.FindingKind.RECORD_ALTERED;
import static io.encours.proof.verification.FindingKind.RECORD_INSERTED;
import static io.encours.proof.verification.FindingKind.RECORD_MISSING;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.SealedRecords;
import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the records of a block against what it lists. */
public final class RecordCheck {

    private final Map<String, SealedRecords> kinds = new HashMap<>();
    private final DroppedRecords dropped;

    RecordCheck(Collection<SealedRecords> kinds, DroppedRecords dropped) {
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
        this.dropped = dropped;
    }

    /** What is wrong with the records that name a block's batch. */
    List<Finding> of(SealedBlock sealed, List<SealedRecord> records) {
        List<Finding> findings = new ArrayList<>();
        Map<String, SealedRecord> byName = new HashMap<>();
        records.forEach(record -> byName.put(record.name(), record));
        for (Leaf leaf : sealed.leaves()) {
            SealedRecord record = byName.remove(leaf.name());
            findings.addAll(
                    record == null ? missing(sealed.block(), leaf, dropped) : record(sealed.block(), leaf, record));
        }
        byName.keySet().stream()
                .sorted()
                .forEach(name -> findings.add(
                        Finding.of(RECORD_INSERTED, sealed.block(), name, "it names this block and was not sealed")));
        return findings;
    }

    /** What is wrong with a record that is not there. */
    public static List<Finding> missing(Block block, Leaf leaf, DroppedRecords dropped) {
        return dropped.covers(block, leaf)
                ? List.of()
                : List.of(Finding.of(
                        RECORD_MISSING,
                        block,
                        leaf.name(),
                        "it was sealed and is not there, and no tombstone tells that it was dropped"));
    }

    private List<Finding> record(Block block, Leaf leaf, SealedRecord record) {
        List<Finding> findings = new ArrayList<>();
        Sha256 found = record.leaf().hash();
        if (!found.equals(leaf.hash())) {
            String fields = altered(block, record).inRecord(record, leaf);
            findings.add(Finding.of(
                    RECORD_ALTERED,
                    block,
                    leaf.name(),
                    fields + "its hash is %s (sealed: %s)".formatted(found, leaf.hash())));
        }
        findings.addAll(
                record.isKept()
                        ? content(block, record)
                        : List.of(Finding.of(
                                CONTENT_ALTERED,
                                block,
                                record.name(),
                                altered(block, record).inContent(record)
                                        + "what it is about is not what it committed to")));
        return findings;
    }

    private AlteredFields altered(Block block, SealedRecord record) {
        SealedRecords kind = kinds.get(block.kind());
        return new AlteredFields(kind == null ? Map.of() : kind.toldElsewhere(record));
    }

    /** What is wrong with what a record is about. */
    public static List<Finding> content(Block block, SealedRecord record) {
        if (!record.isKept()) {
            return List.of(
                    Finding.of(CONTENT_ALTERED, block, record.name(), "what it is about is not what it committed to"));
        }
        return record.lacksContent()
                ? List.of(Finding.of(
                        CONTENT_MISSING,
                        block,
                        record.name(),
                        "what it is about is not there, and no erasure is on record"))
                : List.of();
    }
}
