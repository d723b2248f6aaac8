package io.encours.simulation;

import java.util.UUID;

/**
 * The right of one run to work on a job, for as long as the job names it.
 *
 * @param job the job
 * @param holder names the run
 */
record Hold(int job, UUID holder) {}
