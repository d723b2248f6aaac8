package io.encours.bench.http;

import io.encours.proof.block.Leaf;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
    public void commit(Connection connection, String kind, UUID batch, List<Leaf> leaves) throws SQLException {
        if (sealing) {
            super.commit(connection, kind, batch, leaves);
        } else {
            connection.commit();
        }
    }
}
