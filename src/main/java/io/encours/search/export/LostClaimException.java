package io.encours.search.export;

/** The export is no longer this maker's: it was cancelled, taken for interrupted, or is to be made anew. */
final class LostClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostClaimException(String message) {
        super(message);
    }
}
