package io.encours.journal;

import io.encours.proof.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts decisions down, seals them with a block, and commits. */
record BatchTransaction(Connection connection, Chain chain, DecisionIds ids) {

    /** The ids of those that were written; the others' keys were taken. */
    Set<UUID> write(List<CommittedDecision> decisions) throws SQLException {
        try {
            Set<UUID> written = writeAndSeal(ids.next(), decisions);
            connection.commit();
            return written;
        } catch (SQLException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    private Set<UUID> writeAndSeal(UUID batch, List<CommittedDecision> decisions) throws SQLException {
        Set<UUID> written = new DecisionInsert(connection).all(batch, decisions);
        if (!written.isEmpty()) {
            chain.seal(
                    connection,
                    DecisionLeaf.KIND,
                    batch,
                    decisions.stream()
                            .filter(decision -> written.contains(decision.id()))
                            .sorted(Comparator.comparing(
                                    decision -> decision.id().toString()))
                            .map(decision -> decision.leaf(batch))
                            .toList());
        }
        return written;
    }

    private void rollBack(SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
