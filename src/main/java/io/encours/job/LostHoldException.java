package io.encours.job;

/** A run holds its job no more: the job was cancelled or is another run's by now, or the service stops. */
public final class LostHoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostHoldException() {
        super("cancelled, taken over, or the service stops");
    }
}
