package io.encours.proof.verification;

import io.encours.proof.block.SealedBlock;
import io.encours.proof.chain.ChainWalk;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.chain.Snapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Sums up what the chain holds of a month, for the tombstone that is to stand in its place. */
@NamedInterface("verification")
@Component
public final class MonthsInChain {

    private static final String BLOCKS = """
            select min(number), max(number) from encours.block
            where kind = ?
              and exists (select from unnest(names) name where name collate "C" >= ? and name collate "C" < ?)
            """;

    private final Snapshot snapshot;
    private final List<SealedRecords> kinds;
    private final SealedTombstones tombstones;

    MonthsInChain(Snapshot snapshot, List<SealedRecords> kinds, SealedTombstones tombstones) {
        this.snapshot = snapshot;
        this.kinds = List.copyOf(kinds);
        this.tombstones = tombstones;
    }

    /**
     * The tombstone of the records of a month, which are still there; empty if the chain holds none.
     *
     * @param kind of the records
     * @throws NotAsSealedException if the blocks concerned are not sound: evidence is not dropped
     */
    public Optional<Tombstone> tombstone(String kind, YearMonth month) {
        return snapshot.read(connection -> tombstone(connection, kind, month));
    }

    private Optional<Tombstone> tombstone(Connection connection, String kind, YearMonth month) throws SQLException {
        Range range = range(connection, kind, month);
        return range == null ? Optional.empty() : Optional.of(tombstone(connection, kind, month, range));
    }

    private Tombstone tombstone(Connection connection, String kind, YearMonth month, Range range) throws SQLException {
        Verifier verifier = Verifier.of(connection, kinds, tombstones, List.of());
        MonthSummary summary = new MonthSummary(kind, month);
        new ChainWalk(connection, kinds).visit(range.first, range.last, (before, block, records) -> {
            verifier.visit(before, block, records);
            add(block, summary);
        });
        verifier.findings().kept().stream().findFirst().ifPresent(finding -> {
            throw new NotAsSealedException(month, finding);
        });
        return summary.tombstone();
    }

    private static void add(SealedBlock block, MonthSummary summary) {
        block.leaves().stream()
                .filter(leaf -> summary.isOf(block.block(), leaf))
                .forEach(leaf -> summary.add(block.block(), leaf));
    }

    private record Range(long first, long last) {}

    private static @Nullable Range range(Connection connection, String kind, YearMonth month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BLOCKS)) {
            select.setString(1, kind);
            select.setString(2, Tombstone.firstName(month));
            select.setString(3, Tombstone.firstName(month.plusMonths(1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                return row.wasNull() ? null : new Range(first, row.getLong(2));
            }
        }
    }
}
