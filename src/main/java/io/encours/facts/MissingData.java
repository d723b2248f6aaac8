package io.encours.facts;

/**
 * An input that was not given and whose absence made the answer less sure.
 *
 * @param decision the decision that wanted it
 * @param field where it would stand in the request, dotted: {@code financials.totalAssets}
 * @param wantedFor what could not be computed without it
 */
public record MissingData(DecisionType decision, String field, String wantedFor) {}
