package io.encours.table;

/**
 * A column of a decision table, without the hidden first one and without Source and Note.
 *
 * @param index from 0, which is column A of the sheet
 * @param kind whether it asks or answers
 * @param field the component of the question, or of the row, that it is about
 * @param operator how the cell and the component compare
 * @param type of the cells
 * @param snippet as it stands in the sheet
 * @param label what a person reads above the cells
 */
public record Column(
        int index, Kind kind, String field, Operator operator, ColumnType type, String snippet, String label) {

    /** Whether a column asks or answers. */
    public enum Kind {
        CONDITION,
        ACTION
    }

    /** Whether it asks. */
    public boolean isCondition() {
        return kind == Kind.CONDITION;
    }

    /** The same as this, wherever it stands, but for what a person may write: the label. */
    boolean isTechnicallyEqual(Column other) {
        return kind == other.kind && snippet.equals(other.snippet) && type.equals(other.type);
    }
}
