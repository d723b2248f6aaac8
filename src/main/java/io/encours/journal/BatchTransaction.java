package io.encours.journal;

import static java.util.stream.Collectors.toMap;

import io.encours.proof.Chain;
import io.encours.proof.Leaf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Puts decisions down, seals them with a block, and commits, in two round trips. The end of the chain is held for the
 * second alone, so whatever can be hashed is hashed before.
 */
record BatchTransaction(Connection connection, Chain chain, DecisionIds ids) {

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
        SortedMap<String, Leaf> leaves = leaves(batch, decisions);
        try (PreparedStatement insert = connection.prepareStatement(chain.takingEnd(DecisionInsert.SQL))) {
            Set<UUID> written = DecisionInsert.all(insert, batch, decisions);
            leaves.keySet().removeIf(name -> !written.contains(UUID.fromString(name)));
            if (leaves.isEmpty()) {
                connection.commit();
            } else {
                chain.sealAndCommit(insert, DecisionLeaf.KIND, batch, List.copyOf(leaves.values()));
            }
            return written;
        }
    }

    private static SortedMap<String, Leaf> leaves(UUID batch, List<CommittedDecision> decisions) {
        return decisions.stream()
                .map(decision -> decision.leaf(batch))
                .collect(toMap(Leaf::name, leaf -> leaf, (one, other) -> one, TreeMap::new));
    }

    private void rollBack(SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
