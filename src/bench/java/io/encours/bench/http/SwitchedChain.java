package io.encours.bench.http;

import io.encours.proof.block.Batch;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.Sealing;
import io.encours.proof.chain.SealingCommit;
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
    public Sealing begin(Batch batch) {
        return sealing ? super.begin(batch) : (connection, written) -> connection.commit();
    }
}
