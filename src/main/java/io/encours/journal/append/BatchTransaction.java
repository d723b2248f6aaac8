package io.encours.journal.append;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.RecordKind;
import io.encours.proof.block.Leaf;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Puts decisions down, seals them with a block, and commits: two round trips where this instance alone decides. The end of
 * the chain is held for the second alone, so whatever can be hashed is hashed before.
 */
record BatchTransaction(Connection connection, SealingCommit sealing, DecisionIds ids) {

    /** The ids of those that were written; the others' keys were taken. */
    Set<UUID> write(List<CommittedDecision> decisions) throws SQLException {
        try {
            return writeAndSeal(ids.next(), decisions);
        } catch (SQLException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    private Set<UUID> writeAndSeal(UUID batch, List<CommittedDecision> decisions) throws SQLException {
        List<CommittedDecision> written = DecisionInsert.all(connection, batch, decisions);
        if (written.isEmpty()) {
            connection.commit();
        } else {
            sealing.commit(connection, RecordKind.DECISION, batch, leaves(batch, written));
        }
        return written.stream().map(CommittedDecision::id).collect(toSet());
    }

    private static List<Leaf> leaves(UUID batch, List<CommittedDecision> decisions) {
        return decisions.stream()
                .map(decision -> decision.leaf(batch))
                .sorted(comparing(Leaf::name))
                .toList();
    }

    private void rollBack(SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
