package io.encours.proof.chain;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.key.SigningKey;
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
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The one chain of blocks over all instances on a database.
 *
 * <p>A transaction that puts records down seals them as its last act. From then to its commit it holds the end of the
 * chain; nothing else of one instance ever waits for another. The journal seals with {@link SealingCommit}.
 */
@NamedInterface("chain")
@Component
public class Chain {

    /** When the keys are on record: before anything that is sealed is written. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 20_000;

    /** The end of the chain, held to the end of the transaction. */
    static final String LOCK = "pg_advisory_xact_lock(hashtext('encours.block'))";

    /** A transaction that then stands still loses it after a few seconds. */
    private static final String TAKE_END =
            "select %s, set_config('idle_in_transaction_session_timeout', '5000', true)".formatted(LOCK);

    static final String TAKE_END_AND_READ_IT = TAKE_END + ";" + BlockRows.HEAD;

    private final SigningKey key;
    private final Clock clock;

    public Chain(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
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

    SealedBlock sealed(@Nullable Block head, RecordInsert records, List<Leaf> leaves) {
        return sealed(head, records.kind(), records.batch(), leaves);
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

    /** The last block, and the end of the chain held from here on. */
    static @Nullable Block head(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_END_AND_READ_IT)) {
            take.execute();
            return head(take);
        }
    }

    /** What {@link #TAKE_END_AND_READ_IT} found, whose first result is the statement's current one. */
    static @Nullable Block head(Statement took) throws SQLException {
        took.getMoreResults();
        try (ResultSet rows = took.getResultSet()) {
            return rows.next() ? BlockRows.block(rows) : null;
        }
    }
}
