package io.encours.simulation;

import io.encours.journal.record.DecisionPeriod;

/**
 * What is to be decided again.
 *
 * @param period which decisions
 * @param policy on what
 */
record ReplayOrder(DecisionPeriod period, ReplayPolicy policy) {}
