package io.encours.table.sheet;

/**
 * A cell as the file holds it, with the cached value of a formula and never a computed one.
 *
 * @param column from 0
 * @param type of the value
 * @param text the value: digits as written in the file, text, {@code 2026-11-21T00:00:00}, {@code TRUE} or {@code FALSE}, or an error such as {@code #DIV/0!}
 * @param format how the value is shown
 * @param formula whether the value is the cached one of a formula
 */
public record Cell(int column, Type type, String text, NumberFormat format, boolean formula) {

    /** What a cell holds. */
    public enum Type {
        BLANK,
        NUMBER,
        TEXT,
        BOOLEAN,
        /** A day, or a time of it, in the notation of ISO 8601. */
        DATE,
        ERROR,
        /** A formula whose value was never computed. */
        UNCOMPUTED
    }

    public static Cell blank(int column) {
        return new Cell(column, Type.BLANK, "", NumberFormat.GENERAL, false);
    }

    public boolean isBlank() {
        return type == Type.BLANK || (type == Type.TEXT && Blanks.isBlank(text));
    }
}
