package io.encours.facts;

/** What the action columns of a workbook write to, under the name {@code row}, when Drools' own compiler runs it. */
public interface RowValues {

    /**
     * Writes one value of the row.
     *
     * @param name a component of the table's row record
     * @param value as the cell gives it
     */
    void set(String name, Object value);
}
