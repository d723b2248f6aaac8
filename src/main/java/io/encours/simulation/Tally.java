package io.encours.simulation;

import io.encours.facts.DecisionType;

/**
 * What decisions have in common that are counted together.
 *
 * @param type which decision
 * @param change what came out otherwise
 * @param before the outcome on record
 * @param after the outcome it came to
 */
record Tally(DecisionType type, Change change, String before, String after) {}
