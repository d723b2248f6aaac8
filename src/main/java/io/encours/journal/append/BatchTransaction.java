package io.encours.journal.append;

import static java.util.stream.Collectors.toSet;

import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRows;
import io.encours.journal.record.Idempotency;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts decisions down, sealed by a block, all of them or none but for those whose keys are taken. */
record BatchTransaction(Connection connection, SealingCommit sealing, DecisionIds ids) {

    /** The ids of those that were written; the others' keys were taken. */
    Set<UUID> write(List<CommittedDecision> decisions) throws SQLException {
        try {
            return sealing.commit(connection, DecisionInsert.of(ids.next(), decisions)).stream()
                    .map(UUID::fromString)
                    .collect(toSet());
        } catch (SQLException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    /** The decision that took the key of one that was not written. */
    DecisionRecord onRecord(DecisionRecord decision) throws SQLException {
        Idempotency idempotency = decision.idempotency();
        if (idempotency == null) {
            throw new SQLException("a decision without a key was left out");
        }
        try (PreparedStatement statement = connection.prepareStatement(DecisionRows.BY_KEY)) {
            statement.setString(1, decision.caller());
            statement.setString(2, idempotency.key());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("the decision of a taken key is not on record");
                }
                return idempotency.accept(DecisionRows.read(rows));
            }
        }
    }

    private void rollBack(SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
