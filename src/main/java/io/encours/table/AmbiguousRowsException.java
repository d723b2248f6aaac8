package io.encours.table;

import io.encours.facts.RowSource;
import java.util.List;
import java.util.stream.Collectors;

/** Two or more rows of a table with the hit policy UNIQUE match one question. */
public final class AmbiguousRowsException extends RuntimeException {

    private final List<RowSource> rows;

    public AmbiguousRowsException(String table, List<RowSource> rows) {
        super("%s rows %s of %s/%s match one question, but its hit policy is UNIQUE"
                .formatted(
                        table, numbers(rows), rows.get(0).table(), rows.get(0).sheet()));
        this.rows = List.copyOf(rows);
    }

    /** The rows that match. */
    public List<RowSource> rows() {
        return rows;
    }

    private static String numbers(List<RowSource> rows) {
        return rows.stream().map(row -> Integer.toString(row.row())).collect(Collectors.joining(", "));
    }
}
