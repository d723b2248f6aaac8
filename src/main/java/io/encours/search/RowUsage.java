package io.encours.search;

import io.encours.facts.DecisionType;
import io.encours.facts.RowSource;
import java.time.Instant;

/**
 * How often a row answered in one release, for one outcome of one decision.
 *
 * @param row by its number in the release
 * @param release that decided
 * @param type which decision
 * @param outcome in one word
 * @param fired decisions in which the row answered, each counted once
 * @param lastAt when the last of them was decided
 */
public record RowUsage(RowSource row, int release, DecisionType type, String outcome, long fired, Instant lastAt) {}
