package io.encours.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what is in the database against the chain: every link, signature, record and content. */
@Component
final class ChainVerification {

    private static final int MOST_UNSEALED = 1000;

    private final Snapshot snapshot;
    private final List<SealedRecords> kinds;

    ChainVerification(Snapshot snapshot, List<SealedRecords> kinds) {
        this.snapshot = snapshot;
        this.kinds = List.copyOf(kinds);
    }

    /** Checks the blocks sealed within a period: from included, to excluded, all where they are absent. */
    ChainReport verify(@Nullable Instant from, @Nullable Instant to) {
        return snapshot.read(connection -> new Run(connection, from, to).report());
    }

    private final class Run {

        private final Connection connection;
        private final @Nullable Instant from;
        private final @Nullable Instant to;
        private final Findings findings = new Findings();
        private final BlockCheck check;
        private long blocks;
        private long records;
        private long erased;
        private @Nullable Block last;

        Run(Connection connection, @Nullable Instant from, @Nullable Instant to) throws SQLException {
            this.connection = connection;
            this.from = from;
            this.to = to;
            this.check = new BlockCheck(TrustedKeys.of(KeyStatements.all(connection)));
        }

        ChainReport report() throws SQLException {
            new ChainWalk(connection, kinds).visit(from, to, this::visit);
            for (SealedRecords kind : kinds) {
                kind.unsealed(connection, from, to, MOST_UNSEALED)
                        .forEach(name -> findings.add(
                                new Finding(FindingKind.RECORD_INSERTED, null, name, "no block holds it")));
            }
            return new ChainReport(
                    findings.count() == 0,
                    blocks,
                    records,
                    erased,
                    last == null ? null : last.number(),
                    last == null ? null : last.hash().hex(),
                    findings.count(),
                    findings.kept());
        }

        private void visit(@Nullable Block before, SealedBlock sealed, List<SealedRecord> found) {
            blocks++;
            records += found.size();
            erased += found.stream().filter(SealedRecord::erased).count();
            last = sealed.block();
            findings.addAll(check.link(before, sealed.block()));
            findings.addAll(check.signature(sealed.block(), sealed.signature()));
            findings.addAll(BlockCheck.tree(sealed.block(), sealed.hashes()));
            findings.addAll(BlockCheck.records(sealed, found));
        }
    }
}
