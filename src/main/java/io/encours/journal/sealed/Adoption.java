package io.encours.journal.sealed;

import io.encours.journal.record.RecordKind;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.Chain;
import io.encours.storage.StartupStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the decisions of a record that is older than its chain: once, in its order, as the first blocks.
 *
 * <p>Once anything is sealed, a decision without a block is never taken in again: it is one that somebody put there.
 */
@Component
public final class Adoption extends StartupStep {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);
    private static final String BATCHES = "select batch from encours.decision group by batch order by min(id::text)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SealedDecisions decisions;
    private final Chain chain;

    public Adoption(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, SealedDecisions decisions, Chain chain) {
        super(Chain.PHASE + 1);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.decisions = decisions;
        this.chain = chain;
    }

    @Override
    protected void run() {
        transaction.executeWithoutResult(status -> jdbc.execute((Connection connection) -> {
            if (chain.isEmpty(connection)) {
                adopt(connection);
            }
            return true;
        }));
    }

    private void adopt(Connection connection) throws SQLException {
        List<UUID> batches = batches(connection);
        for (UUID batch : batches) {
            chain.seal(
                    connection,
                    RecordKind.DECISION,
                    batch,
                    decisions.in(connection, List.of(batch)).stream()
                            .sorted(Comparator.comparing(SealedRecord::name))
                            .map(SealedRecord::leaf)
                            .toList());
        }
        if (!batches.isEmpty()) {
            LOG.info("The decisions on record so far are sealed in {} blocks", batches.size());
        }
    }

    private static List<UUID> batches(Connection connection) throws SQLException {
        List<UUID> batches = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BATCHES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                batches.add(rows.getObject(1, UUID.class));
            }
        }
        return batches;
    }
}
