package io.encours.journal.append;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The decision could not be put on record, so it must not be given to the caller.
 *
 * <p>Only if {@link #mayBeOnRecord()} is it possible that the decision is found on record nevertheless: the database was
 * asked to commit and its answer never came. A caller that repeats the request with the same idempotency key gets the
 * recorded decision in that case, and a new one otherwise.
 */
@NamedInterface("append")
public final class NotRecordedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** More decisions are waiting than the journal takes; a later attempt may succeed. */
        OVERLOADED,
        /** The database did not answer in time. */
        TIMED_OUT,
        /** The database cannot be reached, or the service is shutting down. */
        UNAVAILABLE,
        /** The database refuses this very record; a repetition will not help. */
        REFUSED
    }

    private final Why why;
    private final boolean mayBeOnRecord;

    NotRecordedException(Why why, boolean mayBeOnRecord, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
        this.mayBeOnRecord = mayBeOnRecord;
    }

    static NotRecordedException overloaded(int waiting) {
        return new NotRecordedException(Why.OVERLOADED, false, "%d decisions wait already".formatted(waiting), null);
    }

    static NotRecordedException timedOut(boolean mayBeOnRecord) {
        return new NotRecordedException(Why.TIMED_OUT, mayBeOnRecord, "the database did not answer in time", null);
    }

    static NotRecordedException shuttingDown() {
        return new NotRecordedException(Why.UNAVAILABLE, false, "the service is shutting down", null);
    }

    public Why why() {
        return why;
    }

    /** Whether the commit's outcome is unknown. */
    public boolean mayBeOnRecord() {
        return mayBeOnRecord;
    }
}
