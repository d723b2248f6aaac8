package io.encours.journal.append;

import static java.util.stream.Collectors.toSet;

import io.encours.proof.block.Leaf;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.RecordInsert;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** Puts records down without a block, in one round trip too; to measure what sealing costs. */
public class UnsealedCommit extends SealingCommit {

    public UnsealedCommit(Chain chain) {
        super(chain);
    }

    @Override
    public Set<String> commit(Connection connection, RecordInsert records) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(records.all() + ";commit")) {
            records.fill(insert);
            insert.execute();
        }
        return records.leaves().stream().map(Leaf::name).collect(toSet());
    }
}
