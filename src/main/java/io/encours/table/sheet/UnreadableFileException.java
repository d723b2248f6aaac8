package io.encours.table.sheet;

/** The bytes are not a spreadsheet that may be read at all. */
public final class UnreadableFileException extends Exception {

    /** Why not. */
    public enum Reason {
        TOO_LARGE,
        ZIP_BOMB,
        NOT_A_WORKBOOK,
        OLD_FORMAT,
        ENCRYPTED,
        BROKEN
    }

    private final Reason reason;
    private final String found;

    UnreadableFileException(Reason reason, String found) {
        super(reason + ": " + found);
        this.reason = reason;
        this.found = found;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands there instead, in a few words. */
    public String found() {
        return found;
    }
}
