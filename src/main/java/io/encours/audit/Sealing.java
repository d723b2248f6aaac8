package io.encours.audit;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Seals what a transaction told the log as its last act, so that the end of the chain is held for the commit alone. */
@Component
final class Sealing {

    private final JdbcTemplate jdbc;
    private final SealedAuditLog entries;
    private final Chain chain;
    private final TimeOrderedEpochFactory batches;

    Sealing(JdbcTemplate jdbc, SealedAuditLog entries, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.chain = chain;
        this.batches = new TimeOrderedEpochFactory(clock);
    }

    /**
     * What the entries of the present transaction name.
     *
     * @throws IllegalStateException outside of a transaction
     */
    UUID batch() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtCommit.class::isInstance)
                .map(AtCommit.class::cast)
                .findAny()
                .orElseGet(this::atCommit)
                .batch;
    }

    private AtCommit atCommit() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an entry is written in the transaction of what it tells of");
        }
        AtCommit atCommit = new AtCommit();
        TransactionSynchronizationManager.registerSynchronization(atCommit);
        return atCommit;
    }

    /** Seals the entries of a batch; to be followed by the commit. */
    void seal(Connection connection, UUID batch) throws SQLException {
        List<Leaf> leaves = entries.in(connection, List.of(batch)).stream()
                .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.name())))
                .map(SealedRecord::leaf)
                .toList();
        chain.seal(connection, SealedAuditLog.KIND, batch, leaves);
    }

    private final class AtCommit implements TransactionSynchronization {

        private final UUID batch = batches.create();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.execute((Connection connection) -> {
                seal(connection, batch);
                return true;
            });
        }
    }
}
