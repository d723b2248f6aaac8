package io.encours.job;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** How jobs of one kind are done. */
@FunctionalInterface
public interface Work<J> {

    /**
     * Works on a job from where it stands to its end, which it puts down itself, with its hold.
     *
     * @param lost whether the hold is lost or to be given back; to be asked often, and to be followed soon
     * @throws LostHoldException as one way to follow
     */
    void run(Hold<J> hold, BooleanSupplier lost) throws IOException, InterruptedException;
}
