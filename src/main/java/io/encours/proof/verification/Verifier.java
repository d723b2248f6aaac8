package io.encours.proof.verification;

import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.ChainWalk;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.TrustedKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds each block that a walk comes to, with its records, against what was sealed. */
final class Verifier implements ChainWalk.Visitor {

    private final BlockCheck blocks;
    private final RecordCheck records;
    private final DroppedRecords dropped;
    private final Findings findings = new Findings();
    private final Set<String> replacedKeys = new HashSet<>();
    private long blockCount;
    private long recordCount;
    private long erased;
    private @Nullable Block last;

    private Verifier(KeyRing keys, Collection<SealedRecords> kinds, DroppedRecords dropped) {
        this.blocks = new BlockCheck(keys);
        this.records = new RecordCheck(kinds, dropped);
        this.dropped = dropped;
    }

    /** @param accepted names of keys that took the place of lost ones and that the auditor trusts nevertheless */
    static Verifier of(
            Connection connection,
            Collection<SealedRecords> kinds,
            SealedTombstones tombstones,
            Collection<String> accepted)
            throws SQLException {
        KeyRing keys = TrustedKeys.of(KeyStatements.all(connection), accepted);
        return new Verifier(keys, kinds, DroppedRecords.of(tombstones.receipts(connection), keys));
    }

    @Override
    public void visit(@Nullable Block before, SealedBlock sealed, List<SealedRecord> found) {
        blockCount++;
        recordCount += found.size();
        erased += found.stream().filter(SealedRecord::erased).count();
        last = sealed.block();
        dropped.at(sealed.block());
        findings.addAll(blocks.link(before, sealed.block()));
        signature(sealed).forEach(findings::add);
        findings.addAll(BlockCheck.tree(sealed.block(), sealed.hashes()));
        findings.addAll(records.of(sealed, found));
    }

    /** That a key took the place of a lost one is told once, with the first block that it sealed. */
    private Stream<Finding> signature(SealedBlock sealed) {
        return blocks.signature(sealed.block(), sealed.signature()).stream()
                .filter(finding -> finding.kind() != FindingKind.KEY_REPLACED
                        || replacedKeys.add(sealed.block().key().hex()));
    }

    Findings findings() {
        return findings;
    }

    ChainReport report(long anchors, List<KeyStatement> replaced) {
        findings.addAll(dropped.findings());
        return new ChainReport(
                findings.count() == 0,
                blockCount,
                recordCount,
                erased,
                dropped.count(),
                anchors,
                last == null ? null : last.number(),
                last == null ? null : last.hash().hex(),
                replaced,
                findings.count(),
                findings.kept());
    }
}
