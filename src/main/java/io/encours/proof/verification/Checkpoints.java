package io.encours.proof.verification;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.chain.BlockRows;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.SigningKey;
import io.encours.proof.key.TrustedKeys;
import io.encours.proof.receipt.Checkpoint;
import io.encours.shared.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes checkpoints, and holds the chain against earlier ones. */
@Component
public final class Checkpoints {

    private final Snapshot snapshot;
    private final SigningKey key;
    private final Clock clock;

    Checkpoints(Snapshot snapshot, SigningKey key, Clock clock) {
        this.snapshot = snapshot;
        this.key = key;
        this.clock = clock;
    }

    /**
     * The end of the chain, signed.
     *
     * @throws ProblemException if nothing was ever sealed
     */
    public Checkpoint now() {
        return snapshot.read(connection -> Optional.ofNullable(BlockRows.one(connection, BlockRows.LAST)))
                .map(last -> Checkpoint.of(last.block(), Canonical.written(clock.instant()), key))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Nothing is sealed yet."));
    }

    /** Whether the block of a checkpoint is still the same; as each names the one before, so are all before it. */
    public CheckpointReport compare(Checkpoint checkpoint) {
        return CheckpointReport.of(snapshot.read(connection -> findings(connection, checkpoint)));
    }

    private List<Finding> findings(Connection connection, Checkpoint checkpoint) throws SQLException {
        if (!isSigned(connection, checkpoint)) {
            return List.of(
                    finding(FindingKind.SIGNATURE_WRONG, checkpoint, "no key of this record signed this checkpoint"));
        }
        SealedBlock found = BlockRows.one(connection, BlockRows.BY_NUMBER, checkpoint.number());
        if (found == null) {
            return List.of(finding(FindingKind.BLOCK_MISSING, checkpoint, "there is no block of this number any more"));
        }
        String hash = found.block().hash().hex();
        return hash.equals(checkpoint.hash())
                ? List.of()
                : List.of(finding(
                        FindingKind.CHAIN_REWRITTEN,
                        checkpoint,
                        "its hash is %s (at the checkpoint: %s)".formatted(hash, checkpoint.hash())));
    }

    private boolean isSigned(Connection connection, Checkpoint checkpoint) throws SQLException {
        KeyRing keys = TrustedKeys.of(KeyStatements.all(connection), List.of());
        Sha256 named = named(checkpoint);
        return keys.key(named)
                .or(() -> keys.inPlaceOfLost(named).map(KeyRing.Replaced::key))
                .filter(known -> known.verifies(checkpoint.canonical(), checkpoint.signature()))
                .isPresent();
    }

    private static Sha256 named(Checkpoint checkpoint) {
        try {
            return new Sha256(checkpoint.key());
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, "The key of the checkpoint is no name of a key.");
        }
    }

    private static Finding finding(FindingKind kind, Checkpoint checkpoint, String detail) {
        return new Finding(kind, checkpoint.number(), null, detail);
    }
}
