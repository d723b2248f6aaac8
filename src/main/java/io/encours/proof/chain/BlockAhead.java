package io.encours.proof.chain;

import io.encours.proof.block.Batch;
import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The block of a batch, signed while the rows of the batch are under way. */
record BlockAhead(Block head, Batch batch, CompletableFuture<SealedBlock> block) {

    static BlockAhead signed(Chain chain, Block head, Batch batch, Executor signer) {
        return new BlockAhead(head, batch, CompletableFuture.supplyAsync(() -> chain.sealed(head, batch), signer));
    }

    /** Whether it is the block that seals what was written of its batch behind the end of the chain. */
    boolean seals(Batch written, @Nullable Block end) {
        return written.count() == batch.count() && Objects.equals(head, end);
    }
}
