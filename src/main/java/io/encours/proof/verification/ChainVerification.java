package io.encours.proof.verification;

import io.encours.problem.ProblemException;
import io.encours.proof.anchor.AnchorFile;
import io.encours.proof.chain.ChainWalk;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.receipt.Checkpoint;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what is in the database against the chain: every link, signature, record and content, and what follows from them. */
@Component
public final class ChainVerification {

    private static final int MOST_UNSEALED = 1000;

    private final Snapshot snapshot;
    private final List<SealedRecords> kinds;
    private final SealedTombstones tombstones;
    private final List<Comparison> comparisons;
    private final Checkpoints checkpoints;
    private final AnchorFile anchors;

    ChainVerification(
            Snapshot snapshot,
            List<SealedRecords> kinds,
            SealedTombstones tombstones,
            List<Comparison> comparisons,
            Checkpoints checkpoints,
            AnchorFile anchors) {
        this.snapshot = snapshot;
        this.kinds = List.copyOf(kinds);
        this.tombstones = tombstones;
        this.comparisons = List.copyOf(comparisons);
        this.checkpoints = checkpoints;
        this.anchors = anchors;
    }

    /**
     * Checks the blocks sealed within a period: from included, to excluded, all where they are absent.
     *
     * @param accepted names of keys that are trusted although they took the place of lost ones
     */
    public ChainReport verify(@Nullable Instant from, @Nullable Instant to, Set<String> accepted) {
        return snapshot.read(connection -> verify(connection, from, to, accepted));
    }

    /** The same of what a connection reads. */
    public ChainReport verify(Connection connection, @Nullable Instant from, @Nullable Instant to, Set<String> accepted)
            throws SQLException {
        Verifier verifier = Verifier.of(connection, kinds, tombstones, accepted);
        new ChainWalk(connection, kinds).visit(from, to, verifier);
        for (SealedRecords kind : kinds) {
            kind.unsealed(connection, from, to, MOST_UNSEALED)
                    .forEach(name -> verifier.findings()
                            .add(new Finding(FindingKind.RECORD_INSERTED, null, name, "no block holds it")));
        }
        for (Comparison comparison : comparisons) {
            comparison.compare(connection, from, to, verifier.findings()::addUnlessNamed);
        }
        long compared = compareAnchors(connection, verifier.findings());
        return verifier.report(
                compared,
                KeyStatements.all(connection).stream()
                        .filter(statement -> statement.lost() != null)
                        .toList());
    }

    /** How many checkpoints there were in the configured file. */
    private long compareAnchors(Connection connection, Findings findings) throws SQLException {
        try {
            List<Checkpoint> kept = anchors.read();
            findings.addAll(checkpoints.differing(connection, kept));
            return kept.size();
        } catch (IllegalArgumentException | UncheckedIOException | ProblemException unreadable) {
            findings.add(
                    new Finding(FindingKind.ANCHORS_UNREADABLE, null, null, String.valueOf(unreadable.getMessage())));
            return 0;
        }
    }
}
