package io.encours.search;

import static java.util.stream.Collectors.toMap;

import io.encours.decision.RecentGrounds;
import io.encours.facts.RowSource;
import io.encours.proof.verification.Comparison;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.RowDifferences;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes what the index should say of decisions again from the record, a few blocks at a time, and compares it, as far as the
 * index has come; then counts the index.
 */
@Component
final class IndexComparison implements Comparison {

    private static final int BLOCKS_AT_ONCE = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BLOCKS = """
            select b.number, b.batch from encours.block b join encours.search_progress p on b.number <= p.block
            where b.kind = 'decision' and b.number > ?
              and b.sealed_at >= coalesce(?::timestamptz, '-infinity') and b.sealed_at < coalesce(?::timestamptz, 'infinity')
            order by b.number limit ?
            """;

    private static final String INDEXED = """
            select s.* from (select timestamptz 'epoch' + millis * interval '1 millisecond' as decided_at, decision_id
                             from unnest(?::bigint[], ?::uuid[]) ids (millis, decision_id)) wanted
            join encours.decision_search s using (decided_at, decision_id)
            """;

    private static final String ERASED = "select decision_id from encours.erasure where decision_id = any(?)";
    private static final String LAGS =
            "select exists (select from encours.search_progress p join encours.block b on b.number > p.block)";
    private static final String ROWS = "select id, workbook, sheet, number from encours.table_row";

    private record NumberedBatch(long number, UUID batch) {}

    @Override
    public void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        Map<Integer, RowSource> numbered = numbered(jdbc);
        boolean lags = jdbc.sql(LAGS).query(Boolean.class).single();
        List<NumberedBatch> blocks = blocks(jdbc, 0, from, to);
        while (!blocks.isEmpty()) {
            compare(jdbc, blocks.stream().map(NumberedBatch::batch).toArray(UUID[]::new), numbered, lags, findings);
            blocks = blocks(jdbc, blocks.get(blocks.size() - 1).number(), from, to);
        }
        IndexCounts.compare(connection, from, to, findings);
    }

    private static Map<Integer, RowSource> numbered(JdbcClient jdbc) {
        Map<Integer, RowSource> numbered = new HashMap<>();
        jdbc.sql(ROWS).query(row -> {
            numbered.put(
                    row.getInt("id"),
                    new RowSource(row.getString("workbook"), row.getString("sheet"), row.getInt("number")));
        });
        return numbered;
    }

    private static List<NumberedBatch> blocks(
            JdbcClient jdbc, long after, @Nullable Instant from, @Nullable Instant to) {
        return jdbc.sql(BLOCKS)
                .param(after)
                .param(Columns.atOrNull(from))
                .param(Columns.atOrNull(to))
                .param(BLOCKS_AT_ONCE)
                .query((row, index) -> new NumberedBatch(row.getLong("number"), row.getObject("batch", UUID.class)))
                .list();
    }

    private static void compare(
            JdbcClient jdbc,
            UUID[] batches,
            Map<Integer, RowSource> numbered,
            boolean lags,
            Consumer<Finding> findings) {
        Map<UUID, IndexEntry> entries = new IndexEntries(jdbc, new RecentGrounds())
                .of(batches).stream().collect(toMap(IndexEntry::id, Function.identity(), (entry, copy) -> entry));
        Map<UUID, IndexedDecision> indexed = indexed(jdbc, entries, numbered);
        Set<UUID> erased = new HashSet<>(jdbc.sql(ERASED)
                .param(entries.keySet().toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        entries.forEach((id, entry) -> {
            IndexedDecision found = indexed.get(id);
            IndexedDecision expected = IndexedDecision.of(entry);
            if (found != null && lags && erased.contains(id)) {
                expected = expected.with(found.reasons(), found.rows());
            }
            if (!expected.equals(found)) {
                findings.accept(
                        RowDifferences.DERIVED.of(id.toString(), found == null ? null : json(found), json(expected)));
            }
        });
    }

    private static Map<UUID, IndexedDecision> indexed(
            JdbcClient jdbc, Map<UUID, IndexEntry> entries, Map<Integer, RowSource> numbered) {
        Map<UUID, IndexedDecision> indexed = new HashMap<>();
        jdbc.sql(INDEXED)
                .param(entries.values().stream()
                        .map(entry -> entry.decidedAt().toEpochMilli())
                        .toArray(Long[]::new))
                .param(entries.keySet().toArray(UUID[]::new))
                .query(row -> {
                    indexed.put(row.getObject("decision_id", UUID.class), IndexedDecision.read(row, numbered));
                });
        return indexed;
    }

    private static String json(IndexedDecision decision) {
        return JSON.writeValueAsString(Map.of("index", decision));
    }
}
