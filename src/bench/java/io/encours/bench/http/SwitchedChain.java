package io.encours.bench.http;

import static java.util.stream.Collectors.toSet;

import io.encours.proof.block.Leaf;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.RecordInsert;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The chain of blocks, which can be left out to measure what it costs; only here. */
@Component
@Primary
@Profile(ConstantEndpoint.PROFILE)
class SwitchedChain extends SealingCommit {

    private volatile boolean sealing = true;

    SwitchedChain(Chain chain) {
        super(chain);
    }

    /** To be called while nothing is decided. */
    void seal(boolean on) {
        sealing = on;
    }

    @Override
    public Set<String> commit(Connection connection, RecordInsert records) throws SQLException {
        return sealing ? super.commit(connection, records) : commitUnsealed(connection, records);
    }

    /** As fast as can be without a block: in one round trip too. */
    private static Set<String> commitUnsealed(Connection connection, RecordInsert records) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(records.all() + ";commit")) {
            records.fill(insert);
            insert.execute();
        }
        return records.leaves().stream().map(Leaf::name).collect(toSet());
    }
}
