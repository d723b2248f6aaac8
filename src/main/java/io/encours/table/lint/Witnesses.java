package io.encours.table.lint;

import io.encours.facts.Question;
import io.encours.table.DecisionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a question for each row of a table, such that this row answers it: what it takes to see every row at work. */
public final class Witnesses {

    private static final long COMPARISONS = 100_000_000;

    private Witnesses() {}

    /**
     * Row number to question, in the order of the rows. A row that can never answer has none: nothing fits it, rows above
     * take all that does (FIRST), or another row always fits too (UNIQUE). A row for which the search is longer than
     * anybody waits has none either.
     */
    public static <Q extends Question> Map<Integer, Q> of(DecisionTable<Q, ?> table) {
        Grid grid = Grid.of(table);
        Effort effort = new Effort(COMPARISONS);
        Map<Integer, Q> witnesses = new LinkedHashMap<>();
        for (int row = 0; row < grid.size(); row++) {
            int number = grid.number(row);
            alone(grid, row, effort).ifPresent(box -> witnesses.put(number, table.question(grid.question(box))));
        }
        return witnesses;
    }

    private static Optional<Box> alone(Grid grid, int row, Effort effort) {
        List<Box> others = IntStream.range(0, rivals(grid, row))
                .filter(other -> other != row)
                .mapToObj(grid::box)
                .filter(box -> box.intersects(grid.box(row)))
                .toList();
        return new Search(others, effort).uncovered(grid.box(row));
    }

    /** How many rows from the top may take a question from a row. */
    private static int rivals(Grid grid, int row) {
        return switch (grid.table().hitPolicy()) {
            case FIRST -> row;
            case UNIQUE -> grid.size();
            case COLLECT -> 0;
        };
    }
}
