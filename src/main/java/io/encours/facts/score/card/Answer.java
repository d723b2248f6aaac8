package io.encours.facts.score.card;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.score.Criterion;

/**
 * The answer a criterion earned.
 *
 * @param criterion the criterion
 * @param measured what was measured, a number or a word
 * @param answer 1 worst to 7 best
 * @param source the row that gave it
 */
@RecordedAs("score/answer")
public record Answer(Criterion criterion, String measured, int answer, RowSource source) {}
