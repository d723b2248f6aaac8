package io.encours.table.lint;

import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import java.util.List;

/** Finds what is wrong with the rows of a table taken together. */
public final class Lint {

    private Lint() {}

    /** What is found, in the order of the checks and rows. */
    public static List<Finding> of(DecisionTable<?, ?> table) {
        return List.of();
    }
}
