package io.encours.proof.verification;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.proof.block.Canonical;
import io.encours.proof.chain.BlockRows;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.SigningKey;
import io.encours.proof.key.TrustedKeys;
import io.encours.proof.receipt.Checkpoint;
import io.encours.shared.Sha256;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes checkpoints, and holds the chain against earlier ones. */
@Component
public final class Checkpoints {

    private static final int AT_ONCE = 1000;

    private final Snapshot snapshot;
    private final SigningKey key;
    private final Clock clock;

    public Checkpoints(Snapshot snapshot, SigningKey key, Clock clock) {
        this.snapshot = snapshot;
        this.key = key;
        this.clock = clock;
    }

    /** The end of the chain, signed; empty if nothing was ever sealed. */
    public Optional<Checkpoint> now() {
        return snapshot.read(connection -> Optional.ofNullable(BlockRows.one(connection, BlockRows.LAST)))
                .map(last -> Checkpoint.of(last.block(), Canonical.written(clock.instant()), key));
    }

    /**
     * Whether the blocks of checkpoints are still the same; as each names the one before, so are all before it. The first of
     * each kind of difference is told.
     *
     * @throws ProblemException if one names no key
     */
    public CheckpointReport compare(List<Checkpoint> checkpoints) {
        return CheckpointReport.of(snapshot.read(connection -> differing(connection, checkpoints)));
    }

    List<Finding> differing(Connection connection, List<Checkpoint> checkpoints) throws SQLException {
        KeyRing keys = TrustedKeys.of(KeyStatements.all(connection), List.of());
        Map<FindingKind, Finding> first = new LinkedHashMap<>();
        for (int from = 0; from < checkpoints.size(); from += AT_ONCE) {
            List<Checkpoint> some = checkpoints.subList(from, Math.min(from + AT_ONCE, checkpoints.size()));
            Map<Long, String> hashes = hashes(connection, some);
            some.forEach(each -> finding(each, keys, hashes.get(each.number()))
                    .ifPresent(found -> first.putIfAbsent(found.kind(), found)));
        }
        return List.copyOf(first.values());
    }

    private static Map<Long, String> hashes(Connection connection, List<Checkpoint> checkpoints) throws SQLException {
        Array numbers = connection.createArrayOf(
                "bigint", checkpoints.stream().map(Checkpoint::number).toArray());
        Map<Long, String> hashes = new HashMap<>();
        BlockRows.all(connection, BlockRows.BY_NUMBERS, numbers)
                .forEach(found ->
                        hashes.put(found.block().number(), found.block().hash().hex()));
        return hashes;
    }

    private static Optional<Finding> finding(Checkpoint checkpoint, KeyRing keys, @Nullable String hash) {
        if (!isSigned(checkpoint, keys)) {
            return Optional.of(
                    finding(FindingKind.SIGNATURE_WRONG, checkpoint, "no key of this record signed this checkpoint"));
        }
        if (hash == null) {
            return Optional.of(
                    finding(FindingKind.BLOCK_MISSING, checkpoint, "there is no block of this number any more"));
        }
        return hash.equals(checkpoint.hash())
                ? Optional.empty()
                : Optional.of(finding(
                        FindingKind.CHAIN_REWRITTEN,
                        checkpoint,
                        "its hash is %s (at the checkpoint: %s)".formatted(hash, checkpoint.hash())));
    }

    private static boolean isSigned(Checkpoint checkpoint, KeyRing keys) {
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
        return new Finding(
                kind, checkpoint.number(), null, "%s; stated at %s".formatted(detail, checkpoint.statedAt()));
    }
}
