package io.encours.journal.retention;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.JournalAction;
import io.encours.journal.record.RecordKind;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.Chain;
import io.encours.proof.verification.MonthsInChain;
import io.encours.proof.verification.SealedTombstones;
import io.encours.proof.verification.Tombstone;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops the decisions of a month and leaves a sealed tombstone in their place, in one transaction. */
@Component
class MonthDrop {

    private static final String DROP = "select encours.journal_drop_month(?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final MonthsInChain months;
    private final SealedTombstones tombstones;
    private final Chain chain;
    private final AuditLog log;
    private final DecisionIds ids;
    private final Clock clock;

    MonthDrop(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            MonthsInChain months,
            SealedTombstones tombstones,
            Chain chain,
            AuditLog log,
            DecisionIds ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.months = months;
        this.tombstones = tombstones;
        this.chain = chain;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What stands in place of the month; empty where the month was empty, or another instance has dropped it.
     *
     * @throws io.encours.proof.verification.NotAsSealedException if what is to be dropped is not as it was sealed
     */
    Optional<Tombstone> of(YearMonth month) {
        return months.tombstone(RecordKind.DECISION, month).filter(this::drop);
    }

    private boolean drop(Tombstone tombstone) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> jdbc.execute((Connection connection) -> drop(connection, tombstone))));
    }

    /** The tables go first: who holds the end of the chain never waits for them. */
    private boolean drop(Connection connection, Tombstone tombstone) throws SQLException {
        UUID batch = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!drop(connection, tombstone, batch, now)) {
            return false;
        }
        log.add(AuditEvent.of(
                JournalAction.MONTH_DROPPED,
                AuditEvent.INSTALLATION,
                now,
                "%d decisions of %s".formatted(tombstone.records(), tombstone.month())));
        List<Leaf> leaves = tombstones.in(connection, List.of(batch)).stream()
                .map(SealedRecord::leaf)
                .toList();
        chain.seal(connection, Tombstone.KIND, batch, leaves);
        return true;
    }

    private static boolean drop(Connection connection, Tombstone tombstone, UUID batch, Instant now)
            throws SQLException {
        try (PreparedStatement drop = connection.prepareStatement(DROP)) {
            drop.setObject(1, tombstone.month().atDay(1));
            drop.setObject(2, batch);
            drop.setObject(3, Columns.at(now));
            drop.setString(4, AuditEvent.INSTALLATION);
            drop.setLong(5, tombstone.records());
            drop.setLong(6, tombstone.firstBlock());
            drop.setLong(7, tombstone.lastBlock());
            drop.setBytes(8, HexFormat.of().parseHex(tombstone.leaves().hex()));
            try (ResultSet dropped = drop.executeQuery()) {
                return dropped.next() && dropped.getBoolean(1);
            }
        }
    }
}
