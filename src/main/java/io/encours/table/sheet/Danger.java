package io.encours.table.sheet;

/**
 * Something in a workbook that is more than cells.
 *
 * @param kind what it is
 * @param part where it is in the file
 */
public record Danger(Kind kind, String part) {

    /** What a workbook of cells has no need for. */
    public enum Kind {
        MACRO,
        EXTERNAL_LINK,
        DDE_LINK,
        EMBEDDED_OBJECT,
        DATA_CONNECTION
    }
}
