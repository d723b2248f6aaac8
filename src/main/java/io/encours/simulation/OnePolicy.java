package io.encours.simulation;

import io.encours.engine.Policy;

/**
 * One policy for all decisions.
 *
 * @param policy the policy
 * @param end gives it back
 */
record OnePolicy(Policy policy, Runnable end) implements HeldPolicies {

    @Override
    public Policy of(int release) {
        return policy;
    }

    @Override
    public void close() {
        end.run();
    }
}
