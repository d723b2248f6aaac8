package io.encours.bench.http;

import io.encours.journal.append.UnsealedCommit;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.RecordInsert;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
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

    private final UnsealedCommit unsealed;
    private volatile boolean sealing = true;

    SwitchedChain(Chain chain) {
        super(chain);
        this.unsealed = new UnsealedCommit(chain);
    }

    /** To be called while nothing is decided. */
    void seal(boolean on) {
        sealing = on;
    }

    @Override
    public Set<String> commit(Connection connection, RecordInsert records) throws SQLException {
        return sealing ? super.commit(connection, records) : unsealed.commit(connection, records);
    }
}
