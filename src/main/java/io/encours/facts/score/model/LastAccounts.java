package io.encours.facts.score.model;

import io.encours.facts.Financials;
import io.encours.facts.RecordedAs;

/**
 * The accounts that a score is made from.
 *
 * @param figures the last ones that were given
 */
@RecordedAs("score/last-accounts")
public record LastAccounts(Financials figures) {}
