package io.encours.table.lint;

/** One thing that is looked for in the rows of a table. */
interface Check {

    /** Reports what it finds. */
    void report(Grid grid, Report report);
}
