package io.encours.facts.score.model;

import io.encours.facts.Financials;

/**
 * The accounts that a score is made from.
 *
 * @param figures the last ones that were given
 */
public record LastAccounts(Financials figures) {}
