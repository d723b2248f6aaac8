package io.encours.table.sheet;

/**
 * A cell as the file holds it, with the cached value of a formula and never a computed one.
 *
 * @param column from 0
 * @param type of the value
 * @param text the value: digits as written in the file, text, {@code TRUE} or {@code FALSE}, or an error such as {@code #DIV/0!}
 * @param format how a number is shown
 * @param formula whether the value is the cached one of a formula
 */
public record Cell(int column, Type type, String text, NumberFormat format, boolean formula) {

    /** What a cell holds. */
    public enum Type {
        BLANK,
        NUMBER,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula whose value was never computed. */
        UNCOMPUTED
    }

    public static Cell blank(int column) {
        return new Cell(column, Type.BLANK, "", NumberFormat.PLAIN, false);
    }

    public boolean isBlank() {
        return type == Type.BLANK || (type == Type.TEXT && Blanks.isBlank(text));
    }
}
