package io.encours.proof.chain;

import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.block.SealedRecord;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, a few blocks at a time, so that its memory does not grow with the chain. */
public final class ChainWalk {

    private static final int BLOCKS_AT_ONCE = 20;

    /** Takes the blocks as they come, with the one before and the records that name their batch. */
    public interface Visitor {
        void visit(@Nullable Block before, SealedBlock block, List<SealedRecord> records);
    }

    private final Connection connection;
    private final List<SealedRecords> kinds;
    private @Nullable Block before;

    public ChainWalk(Connection connection, List<SealedRecords> kinds) {
        this.connection = connection;
        this.kinds = kinds;
    }

    /**
     * Visits the blocks sealed within a period.
     *
     * @param from included; from the first block where it is absent
     * @param to excluded; to the last block where it is absent
     */
    public void visit(@Nullable Instant from, @Nullable Instant to, Visitor visitor) throws SQLException {
        visit(first(from), block -> to == null || block.sealedAt().isBefore(to), visitor);
    }

    /** Visits the blocks of some numbers, both included. */
    public void visit(long first, long last, Visitor visitor) throws SQLException {
        visit(first, block -> block.number() <= last, visitor);
    }

    private void visit(long first, Predicate<Block> within, Visitor visitor) throws SQLException {
        before = first == 1 ? null : blockBefore(first);
        List<SealedBlock> page = page(first);
        while (!page.isEmpty()) {
            Map<UUID, List<SealedRecord>> records = records(page);
            for (SealedBlock block : page) {
                if (!within.test(block.block())) {
                    return;
                }
                visitor.visit(before, block, records.getOrDefault(block.block().batch(), List.of()));
                before = block.block();
            }
            page = page(page.get(page.size() - 1).block().number() + 1);
        }
    }

    private long first(@Nullable Instant from) throws SQLException {
        if (from == null) {
            return 1;
        }
        SealedBlock first = BlockRows.one(connection, BlockRows.FIRST_SINCE, Columns.at(from));
        return first == null ? Long.MAX_VALUE : first.block().number();
    }

    private @Nullable Block blockBefore(long number) throws SQLException {
        SealedBlock block = BlockRows.one(connection, BlockRows.LAST_BEFORE, number);
        return block == null ? null : block.block();
    }

    private List<SealedBlock> page(long number) throws SQLException {
        return BlockRows.all(connection, BlockRows.FROM_NUMBER, number, BLOCKS_AT_ONCE);
    }

    private Map<UUID, List<SealedRecord>> records(List<SealedBlock> page) throws SQLException {
        Map<UUID, List<SealedRecord>> records = new HashMap<>();
        for (SealedRecords kind : kinds) {
            List<UUID> batches = page.stream()
                    .map(SealedBlock::block)
                    .filter(block -> block.kind().equals(kind.kind()))
                    .map(Block::batch)
                    .toList();
            if (!batches.isEmpty()) {
                kind.in(connection, batches)
                        .forEach(record -> records.computeIfAbsent(record.batch(), any -> new ArrayList<>())
                                .add(record));
            }
        }
        return records;
    }
}
