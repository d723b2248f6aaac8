package io.encours.simulation;

import io.encours.engine.Policy;

/** The policies that a replay decides on, kept compiled until they are closed. For one thread. */
interface HeldPolicies extends AutoCloseable {

    /**
     * What decides the decisions of a release again.
     *
     * @param release number of the release on record
     * @throws UnusablePolicyException if it cannot be made ready
     */
    Policy of(int release);

    @Override
    void close();
}
