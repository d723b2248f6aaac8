package io.encours.journal.erasure;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.JournalAction;
import io.encours.journal.record.RecordKind;
import io.encours.journal.sealed.SealedErasures;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.Chain;
import io.encours.shared.CustomerId;
import io.encours.shared.Remark;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is on record of a customer (GDPR, art. 17): facts, results, reasons, keys and the customer's name.
 *
 * <p>The decisions stay, with their dates, outcomes and releases, and so does the proof that none was altered. A record of
 * each erasure is sealed in the same transaction.
 */
@Component
class Erasures {

    private static final String ERASE = "select encours.journal_erase(?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SealedErasures sealed;
    private final Chain chain;
    private final AuditLog log;
    private final DecisionIds ids;
    private final Clock clock;

    Erasures(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            SealedErasures sealed,
            Chain chain,
            AuditLog log,
            DecisionIds ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.sealed = sealed;
        this.chain = chain;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** The number of decisions whose content was erased. */
    int erase(CustomerId customer, String by, Remark reason) {
        UUID batch = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Integer erased = transaction.execute(status -> jdbc.execute((Connection connection) -> {
            int count = erase(connection, customer, batch, now, by, reason.text());
            log.add(AuditEvent.of(JournalAction.CUSTOMER_ERASED, by, now, told(count, reason.text())));
            if (count > 0) {
                seal(connection, batch);
            }
            return count;
        }));
        return erased == null ? 0 : erased;
    }

    /** Not whose: the log stays for good. */
    private static String told(int count, String reason) {
        return "%d decisions of a customer: %s".formatted(count, reason);
    }

    private static int erase(
            Connection connection, CustomerId customer, UUID batch, Instant now, String by, String reason)
            throws SQLException {
        int count = 0;
        try (PreparedStatement erase = connection.prepareStatement(ERASE)) {
            erase.setString(1, customer.toString());
            erase.setObject(2, batch);
            erase.setObject(3, Columns.at(now));
            erase.setString(4, by);
            erase.setString(5, reason);
            try (ResultSet rows = erase.executeQuery()) {
                while (rows.next()) {
                    count++;
                }
            }
        }
        return count;
    }

    private void seal(Connection connection, UUID batch) throws SQLException {
        List<Leaf> leaves = sealed.in(connection, List.of(batch)).stream()
                .sorted(Comparator.comparing(SealedRecord::name))
                .map(SealedRecord::leaf)
                .toList();
        chain.seal(connection, RecordKind.ERASURE, batch, leaves);
    }
}
