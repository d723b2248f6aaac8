package io.encours.audit;

import io.encours.proof.chain.Chain;
import io.encours.storage.StartupStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the entries that were in the log before it was sealed: those that the migration found, once, in their order.
 *
 * <p>No other entry without a block is ever taken in: somebody put it there.
 */
@Component
final class AuditAdoption extends StartupStep {

    /** After older decisions, which are taken in only where nothing is sealed yet. */
    private static final int PHASE = Chain.PHASE + 2;

    private static final Logger LOG = LoggerFactory.getLogger(AuditAdoption.class);
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtext('encours.audit_adoption'))";
    private static final String BATCHES = """
            select l.batch from encours.audit_log l join encours.audit_log_before_chain using (batch)
            where not exists (select from encours.block b where b.batch = l.batch)
            group by l.batch order by min(l.id)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Sealing sealing;

    AuditAdoption(JdbcTemplate jdbc, PlatformTransactionManager transactions, Sealing sealing) {
        super(PHASE);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.sealing = sealing;
    }

    @Override
    protected void run() {
        transaction.executeWithoutResult(status -> {
            jdbc.query(TAKE_TURNS, row -> {});
            List<UUID> batches = jdbc.queryForList(BATCHES, UUID.class);
            jdbc.execute((Connection connection) -> seal(connection, batches));
        });
    }

    private boolean seal(Connection connection, List<UUID> batches) throws SQLException {
        for (UUID batch : batches) {
            sealing.seal(connection, batch);
        }
        if (!batches.isEmpty()) {
            LOG.info("The audit log so far is sealed in {} blocks", batches.size());
        }
        return true;
    }
}
