package io.encours.search;

import io.encours.facts.RowSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers for the rows of workbooks, short enough to stand in the index. */
@Component
class TableRows {

    private static final String WANTED = "unnest(?::text[], ?::text[], ?::integer[]) wanted (workbook, sheet, number)";

    private static final String KNOWN = "select id, workbook, sheet, number from encours.table_row join " + WANTED
            + " using (workbook, sheet, number)";

    private static final String ADD = "insert into encours.table_row (workbook, sheet, number) select * from " + WANTED
            + " on conflict do nothing returning id, workbook, sheet, number";

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a row; none if it never answered. */
    Optional<Integer> find(RowSource row) {
        return Optional.ofNullable(ask(KNOWN, List.of(row)).get(row));
    }

    /** The numbers of rows, which those that have none get now. */
    Map<RowSource, Integer> numbers(Collection<RowSource> rows) {
        Map<RowSource, Integer> numbers = ask(KNOWN, rows);
        List<RowSource> others = new ArrayList<>(rows);
        others.removeAll(numbers.keySet());
        if (!others.isEmpty()) {
            numbers.putAll(ask(ADD, others));
        }
        return numbers;
    }

    private Map<RowSource, Integer> ask(String sql, Collection<RowSource> rows) {
        Map<RowSource, Integer> numbers = new HashMap<>();
        jdbc.sql(sql)
                .param(rows.stream().map(RowSource::table).toArray(String[]::new))
                .param(rows.stream().map(RowSource::sheet).toArray(String[]::new))
                .param(rows.stream().map(RowSource::row).toArray(Integer[]::new))
                .query(found -> {
                    numbers.put(
                            new RowSource(
                                    found.getString("workbook"), found.getString("sheet"), found.getInt("number")),
                            found.getInt("id"));
                });
        return numbers;
    }
}
