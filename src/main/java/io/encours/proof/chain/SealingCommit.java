package io.encours.proof.chain;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Commits transactions together with the block that seals them, one after the other.
 *
 * <p>While nobody else seals, this instance knows the end of the chain and builds on it unasked: block and commit go in
 * one round trip. The number of a block is unique, so where somebody else was faster the block is refused; the end of
 * the chain is then taken and read first, until two blocks of this instance stand side by side again.
 */
@NamedInterface("chain")
@Component
public class SealingCommit {

    private final Chain chain;

    /** The last block sealed here. */
    private @Nullable Block last;
    /** Whether the chain is taken to end with it. */
    private boolean atEnd;

    public SealingCommit(Chain chain) {
        this.chain = chain;
    }

    /**
     * Seals what the transaction of the connection has written, and commits.
     *
     * @param kind of the records
     * @param batch which the records name; new
     * @param leaves one or more, in the order of the tree
     */
    public void commit(Connection connection, String kind, UUID batch, List<Leaf> leaves) throws SQLException {
        inTurn(connection, head -> chain.sealed(head, kind, batch, leaves));
    }

    private synchronized void inTurn(Connection connection, Sealing sealing) throws SQLException {
        boolean guess = atEnd;
        atEnd = false;
        if (!guess || !isCommittedUnasked(connection, sealing.behind(last))) {
            takeEndAndCommit(connection, sealing);
        }
    }

    private boolean isCommittedUnasked(Connection connection, SealedBlock next) throws SQLException {
        boolean free = BlockRows.insertAndCommitUnlessTaken(connection, next);
        if (free) {
            committed(next, true);
        }
        return free;
    }

    private void takeEndAndCommit(Connection connection, Sealing sealing) throws SQLException {
        Block head = Chain.head(connection);
        SealedBlock next = sealing.behind(head);
        BlockRows.insertAndCommit(connection, next);
        committed(next, Objects.equals(head, last));
    }

    private void committed(SealedBlock next, boolean behindOwn) {
        last = next.block();
        atEnd = behindOwn;
    }

    private interface Sealing {

        SealedBlock behind(@Nullable Block head);
    }
}
