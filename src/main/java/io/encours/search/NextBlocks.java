package io.encours.search;

import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Blocks of the chain that are not in the index yet, in their order and without a gap.
 *
 * @param blocks none or more
 */
record NextBlocks(List<NextBlock> blocks) {

    /** The next blocks, and the lowest number there is: once the oldest are no longer kept, the chain begins later. */
    static final String QUERY = """
            select number, kind, batch, count, sealed_at, (select min(number) from encours.block) as lowest
            from encours.block where number > ? order by number limit ?
            """;

    /** A block as far as the index needs to know it. */
    record NextBlock(long number, String kind, UUID batch, int count, Instant sealedAt, long lowest) {

        static NextBlock read(ResultSet row) throws SQLException {
            return new NextBlock(
                    row.getLong("number"),
                    row.getString("kind"),
                    row.getObject("batch", UUID.class),
                    row.getInt("count"),
                    Columns.instant(row, "sealed_at"),
                    row.getLong("lowest"));
        }
    }

    NextBlocks {
        blocks = List.copyOf(blocks);
    }

    /** Those that follow a block one after the other, until they hold enough records. */
    static NextBlocks after(long number, List<NextBlock> later, int records) {
        List<NextBlock> taken = new ArrayList<>();
        long last = later.isEmpty() ? number : Math.max(number, later.get(0).lowest() - 1);
        int held = 0;
        for (NextBlock block : later) {
            if (block.number() != last + 1 || held >= records) {
                break;
            }
            taken.add(block);
            last = block.number();
            held += block.count();
        }
        return new NextBlocks(taken);
    }

    /** The batches of records of a kind. */
    UUID[] batches(String kind) {
        return blocks.stream()
                .filter(block -> block.kind().equals(kind))
                .map(NextBlock::batch)
                .toArray(UUID[]::new);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    NextBlock last() {
        return blocks.get(blocks.size() - 1);
    }
}
