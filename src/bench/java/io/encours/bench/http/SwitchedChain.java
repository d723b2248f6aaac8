package io.encours.bench.http;

import io.encours.proof.Chain;
import io.encours.proof.Leaf;
import io.encours.proof.SigningKey;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The chain of blocks, which can be left out to measure what it costs; only here. */
@Component
@Primary
@Profile(ConstantEndpoint.PROFILE)
class SwitchedChain extends Chain {

    private volatile boolean sealing = true;

    SwitchedChain(SigningKey key, Clock clock) {
        super(key, clock);
    }

    /** To be called while nothing is decided. */
    void seal(boolean on) {
        sealing = on;
    }

    @Override
    public String takingEnd(String insert) {
        return sealing ? super.takingEnd(insert) : insert;
    }

    @Override
    public void sealAndCommit(Statement insert, String kind, UUID batch, List<Leaf> leaves) throws SQLException {
        if (sealing) {
            super.sealAndCommit(insert, kind, batch, leaves);
        } else {
            insert.getConnection().commit();
        }
    }
}
