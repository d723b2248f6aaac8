package io.encours.job;

import java.util.Optional;

/**
 * Jobs of one kind, in a table that says who works on which. A job stays with its run until it ends, or until the run is not
 * heard of for a while; by the database's clock, so that instances need not agree on theirs. Whatever is asked with a hold
 * does nothing where the job names another one, or has ended.
 */
public interface Jobs<J> {

    /** What a job is called in the service's log, which names no customer. */
    String name(J job);

    /** What is to be done before jobs are looked for, also while there is no room for any. */
    default void prepare() {}

    /** Takes the first job that waits, or whose run is not heard of any more. */
    Optional<Hold<J>> claim();

    /** Says that the run is still there. Whether it still held its job. */
    boolean renew(Hold<J> hold);

    /** Leaves the job to whoever comes next. */
    void giveBack(Hold<J> hold);

    /** A defect ended the run. Where nothing is done about that, the job is begun again once the run is taken for silent. */
    default void breakOff(Hold<J> hold) {}
}
