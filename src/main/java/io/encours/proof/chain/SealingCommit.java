package io.encours.proof.chain;

import io.encours.proof.block.Batch;
import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Commits transactions together with the block that seals them, one after the other.
 *
 * <p>While nobody else seals, this instance knows the end of the chain and builds on it unasked: block and commit go in
 * one round trip, and where no other batch is under way the block is signed while the rows are. The number of a block is
 * unique, so where somebody else was faster the block is refused; the end of the chain is then taken and read first,
 * until two blocks of this instance stand side by side again.
 */
@NamedInterface("chain")
@Component
public class SealingCommit {

    private final Chain chain;
    private final Executor signer = signer();
    private final AtomicInteger underWay = new AtomicInteger();

    /** The last block sealed here. */
    private @Nullable Block last;
    /** Whether the chain is taken to end with it. */
    private boolean atEnd;

    public SealingCommit(Chain chain) {
        this.chain = chain;
    }

    /** Begins to seal a batch, before its rows are written. */
    public Sealing begin(Batch batch) {
        boolean alone = underWay.getAndIncrement() == 0;
        BlockAhead ahead = alone ? ahead(batch) : null;
        return new Sealing() {

            @Override
            public void commit(Connection connection, Batch written) throws SQLException {
                inTurn(connection, written, ahead);
            }

            @Override
            public void close() {
                underWay.decrementAndGet();
            }
        };
    }

    private synchronized @Nullable BlockAhead ahead(Batch batch) {
        return atEnd && last != null ? BlockAhead.signed(chain, last, batch, signer) : null;
    }

    private synchronized void inTurn(Connection connection, Batch batch, @Nullable BlockAhead ahead)
            throws SQLException {
        boolean guess = atEnd;
        atEnd = false;
        if (!guess || !isCommittedUnasked(connection, sealed(batch, last, ahead))) {
            takeEndAndCommit(connection, batch);
        }
    }

    private SealedBlock sealed(Batch batch, @Nullable Block head, @Nullable BlockAhead ahead) {
        return ahead != null && ahead.seals(batch, head) ? ahead.block().join() : chain.sealed(head, batch);
    }

    private boolean isCommittedUnasked(Connection connection, SealedBlock next) throws SQLException {
        boolean free = BlockRows.insertAndCommitUnlessTaken(connection, next);
        if (free) {
            committed(next, true);
        }
        return free;
    }

    private void takeEndAndCommit(Connection connection, Batch batch) throws SQLException {
        Block head = Chain.head(connection);
        SealedBlock next = chain.sealed(head, batch);
        BlockRows.insertAndCommit(connection, next);
        committed(next, Objects.equals(head, last));
    }

    private void committed(SealedBlock next, boolean behindOwn) {
        last = next.block();
        atEnd = behindOwn;
    }

    /** One thread, which goes while nothing is to be signed. */
    private static Executor signer() {
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "chain-signer");
            thread.setDaemon(true);
            return thread;
        });
    }
}
