package io.encours.engine;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of tables compiled with Drools' own decision-table compiler, one rule a row: the reference that the index is held
 * against. Compiling takes some ten milliseconds a row.
 */
public final class ReferenceRows implements AutoCloseable {

    private final Map<Class<?>, List<TableRow>> rows = new HashMap<>();
    private final Policy policy;

    private ReferenceRows(Map<DecisionTable<?, ?>, List<TableRow>> rowsByTable) {
        Map<String, String> sources = new TreeMap<>();
        List<DecisionTable<?, ?>> parts = new ArrayList<>();
        rowsByTable.forEach((table, some) -> {
            DecisionTable<?, ?> part = part(table, some);
            rows.put(table.questionType(), List.copyOf(some));
            parts.add(part);
            sources.put(RowRules.packageOf(part) + ".drl", RowRules.of(part));
        });
        int most = rows.values().stream().mapToInt(List::size).max().orElse(0);
        policy = new Policy(
                new RuleContainers().lease(PolicyCompiler.key(sources), sources), Tables.of(parts), Map.of(), most);
    }

    /**
     * Compiles.
     *
     * @param rowsByTable some rows of each table, at least one
     * @throws PolicyException if Drools does not compile them
     */
    public static ReferenceRows of(Map<DecisionTable<?, ?>, List<TableRow>> rowsByTable) {
        return new ReferenceRows(rowsByTable);
    }

    /** The same rows one below the other, as Drools' parser wants them. */
    private static DecisionTable<?, ?> part(DecisionTable<?, ?> table, List<TableRow> some) {
        List<TableRow> dense = new ArrayList<>();
        for (TableRow row : some) {
            dense.add(new TableRow(first(some) + dense.size(), row.cells(), row.source(), row.note()));
        }
        return table.collecting(dense);
    }

    private static int first(List<TableRow> some) {
        return some.get(0).number();
    }

    /**
     * The numbers of the rows that match, whatever the hit policy of their table, in their order.
     *
     * @param question to one of the tables
     */
    public List<Integer> matching(Question question) {
        List<TableRow> some = rows.getOrDefault(question.getClass(), List.of());
        return policy.conclusions(question).facts().stream()
                .filter(Row.class::isInstance)
                .map(fact -> ((Row<?>) fact).source())
                .map(RowSource::row)
                .map(number -> some.get(number - first(some)).number())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        policy.close();
    }
}
