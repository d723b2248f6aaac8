package io.encours.facts;

/**
 * A person must look at the answer before it takes effect.
 *
 * @param decision the decision it holds back
 */
@RecordedAs("human-review")
public record HumanReview(DecisionType decision) {}
