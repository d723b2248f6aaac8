package io.encours.job;

import java.util.UUID;

/**
 * The right of one run to work on a job, for as long as the job names it.
 *
 * @param job as it was when it was taken
 * @param holder names the run
 */
public record Hold<J>(J job, UUID holder) {}
