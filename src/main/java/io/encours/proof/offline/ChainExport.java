package io.encours.proof.offline;

import io.encours.proof.block.Block;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.ChainWalk;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.SigningKey;
import io.encours.proof.key.TrustedKeys;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.receipt.OpenedBlock;
import io.encours.proof.receipt.OpenedRecord;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.verification.DroppedRecords;
import io.encours.proof.verification.SealedTombstones;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the blocks of a period with their records, to be checked elsewhere: JSON, a line each. */
@Component
public final class ChainExport {

    static final String FORMAT = "encours-export-v1";

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** The first line. */
    record Head(
            String format,
            List<KeyStatement> keys,
            @Nullable List<Receipt> tombstones) {}

    /** A line for each block, with its records in the order of the tree. */
    record Line(OpenedBlock block, List<OpenedRecord> records) {}

    /** The last line: a statement of the last block, so that nobody can cut the end off unseen. */
    record End(@Nullable Checkpoint end) {}

    private final Snapshot snapshot;
    private final List<SealedRecords> kinds;
    private final SealedTombstones tombstones;
    private final SigningKey key;
    private final Clock clock;

    public ChainExport(
            Snapshot snapshot, List<SealedRecords> kinds, SealedTombstones tombstones, SigningKey key, Clock clock) {
        this.snapshot = snapshot;
        this.kinds = List.copyOf(kinds);
        this.tombstones = tombstones;
        this.key = key;
        this.clock = clock;
    }

    /** Blocks sealed within a period: from included, to excluded, all where they are absent. */
    public void write(@Nullable Instant from, @Nullable Instant to, OutputStream output) {
        snapshot.read(connection -> {
            write(connection, from, to, output);
            return true;
        });
    }

    private void write(Connection connection, @Nullable Instant from, @Nullable Instant to, OutputStream output)
            throws SQLException {
        List<KeyStatement> keys = KeyStatements.all(connection);
        List<Receipt> stones = tombstones.receipts(connection);
        DroppedRecords dropped = DroppedRecords.of(stones, TrustedKeys.of(keys, List.of()));
        line(output, new Head(FORMAT, keys, stones));
        Block[] last = new Block[1];
        new ChainWalk(connection, kinds).visit(from, to, (before, block, records) -> {
            line(output, new Line(OpenedBlock.of(block), inOrder(block, records, dropped)));
            last[0] = block.block();
        });
        Block end = last[0];
        line(output, new End(end == null ? null : Checkpoint.of(end, Canonical.written(clock.instant()), key)));
    }

    /** What is there or was dropped, in the order of the tree; whatever else there may be was never sealed. */
    private static List<OpenedRecord> inOrder(SealedBlock block, List<SealedRecord> records, DroppedRecords dropped) {
        Map<String, SealedRecord> byName = new HashMap<>();
        records.forEach(record -> byName.put(record.name(), record));
        return block.leaves().stream()
                .flatMap(leaf -> opened(block.block(), leaf, byName.get(leaf.name()), dropped).stream())
                .toList();
    }

    private static Optional<OpenedRecord> opened(
            Block block, Leaf leaf, @Nullable SealedRecord record, DroppedRecords dropped) {
        if (record != null) {
            return Optional.of(OpenedRecord.of(record));
        }
        return dropped.covers(block, leaf) ? Optional.of(OpenedRecord.gone(leaf)) : Optional.empty();
    }

    private static void line(OutputStream output, Object line) {
        try {
            JSON.writeValue(output, line);
            output.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
