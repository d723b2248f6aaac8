package io.encours.proof.chain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Puts records down, seals them and commits, one batch after the other.
 *
 * <p>While nobody else seals, this instance knows the end of the chain and builds on it unasked: records, block and commit
 * go in one round trip. The number of a block is unique, so where somebody else was faster all of it is refused, as it is
 * where the key of a record is taken; the records whose keys are free then go together with the question for the end of the chain, and
 * block and commit follow, until two blocks of this instance stand side by side again.
 */
@NamedInterface("chain")
@Component
public class SealingCommit {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Chain chain;

    /** The last block sealed here. */
    private @Nullable Block last;
    /** Whether the chain is taken to end with it. */
    private boolean atEnd;

    public SealingCommit(Chain chain) {
        this.chain = chain;
    }

    /**
     * Puts records down in the transaction of the connection, seals them, and commits.
     *
     * @return the names of those that were put down
     */
    public Set<String> commit(Connection connection, RecordInsert records) throws SQLException {
        return commitInTurn(connection, records);
    }

    private synchronized Set<String> commitInTurn(Connection connection, RecordInsert records) throws SQLException {
        boolean guess = atEnd;
        atEnd = false;
        return guess && isCommittedUnasked(connection, records)
                ? names(records.leaves())
                : commitBehindEnd(connection, records);
    }

    private boolean isCommittedUnasked(Connection connection, RecordInsert records) throws SQLException {
        SealedBlock next = chain.sealed(last, records, records.leaves());
        try (PreparedStatement insert =
                connection.prepareStatement(records.all() + ";" + BlockRows.INSERT + ";commit")) {
            BlockRows.fill(insert, records.fill(insert), next);
            insert.execute();
        } catch (SQLException refused) {
            if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                throw refused;
            }
            connection.rollback();
            return false;
        }
        committed(next, true);
        return true;
    }

    private Set<String> commitBehindEnd(Connection connection, RecordInsert records) throws SQLException {
        Set<String> names = new HashSet<>();
        Block head;
        try (PreparedStatement insert =
                connection.prepareStatement(records.free() + ";" + Chain.TAKE_END_AND_READ_IT)) {
            records.fill(insert);
            insert.execute();
            try (ResultSet rows = insert.getResultSet()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            insert.getMoreResults();
            head = Chain.head(insert);
        }
        if (names.isEmpty()) {
            connection.commit();
            atEnd = Objects.equals(head, last);
        } else {
            SealedBlock next = chain.sealed(head, records, leaves(records, names));
            BlockRows.insertAndCommit(connection, next);
            committed(next, Objects.equals(head, last));
        }
        return names;
    }

    private void committed(SealedBlock next, boolean behindOwn) {
        last = next.block();
        atEnd = behindOwn;
    }

    private static List<Leaf> leaves(RecordInsert records, Set<String> names) {
        return records.leaves().stream()
                .filter(leaf -> names.contains(leaf.name()))
                .toList();
    }

    private static Set<String> names(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::name).collect(toUnmodifiableSet());
    }
}
