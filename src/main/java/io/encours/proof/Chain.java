package io.encours.proof;

import io.encours.shared.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one chain of blocks over all instances on a database.
 *
 * <p>A transaction that puts records down seals them as its last act. From then to its commit it holds the end of the
 * chain; nothing else of one instance ever waits for another.
 */
@Component
public class Chain {

    /** When the keys are on record: before anything that is sealed is written. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 20_000;

    /** Held to the end of the transaction; one that stands still loses it after a few seconds. */
    private static final String TAKE_END = """
            select pg_advisory_xact_lock(hashtext('encours.block')),
                   set_config('idle_in_transaction_session_timeout', '5000', true)
            """;

    private static final String TAKE_END_AND_READ_IT = TAKE_END + ";" + BlockRows.HEAD;

    private final SigningKey key;
    private final Clock clock;

    public Chain(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The statement that puts records down and, in the same round trip, takes the end of the chain. */
    public String takingEnd(String insert) {
        return insert + ";" + TAKE_END_AND_READ_IT;
    }

    /**
     * Seals what a statement {@linkplain #takingEnd has put down} and commits, in one round trip.
     *
     * @param insert executed, its own result read
     * @param kind of the records
     * @param batch which the records name; new
     * @param leaves one or more, in the order of the tree
     */
    public void sealAndCommit(Statement insert, String kind, UUID batch, List<Leaf> leaves) throws SQLException {
        insert.getMoreResults();
        SealedBlock block = sealed(head(insert), kind, batch, leaves);
        BlockRows.insertAndCommit(insert.getConnection(), block);
    }

    /**
     * Seals what the transaction of the connection has written; to be followed by the commit.
     *
     * @param kind of the records
     * @param batch which the records name; new
     * @param leaves one or more, in the order of the tree
     */
    public void seal(Connection connection, String kind, UUID batch, List<Leaf> leaves) throws SQLException {
        BlockRows.insert(connection, sealed(head(connection), kind, batch, leaves));
    }

    private SealedBlock sealed(@Nullable Block head, String kind, UUID batch, List<Leaf> leaves) {
        List<Sha256> hashes = leaves.stream().map(Leaf::hash).toList();
        Block block = Block.after(head, kind, batch, hashes, clock.instant(), key.id());
        return new SealedBlock(block, key.sign(block.canonical()), leaves);
    }

    /** Whether nothing was ever sealed; if so, it stays so until the transaction ends or seals something. */
    public boolean isEmpty(Connection connection) throws SQLException {
        return head(connection) == null;
    }

    private static @Nullable Block head(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_END_AND_READ_IT)) {
            take.execute();
            return head(take);
        }
    }

    /** @param taking stands at the result of taking the end */
    private static @Nullable Block head(Statement taking) throws SQLException {
        taking.getMoreResults();
        try (ResultSet rows = taking.getResultSet()) {
            return rows.next() ? BlockRows.block(rows) : null;
        }
    }
}
