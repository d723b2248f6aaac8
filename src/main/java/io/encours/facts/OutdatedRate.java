package io.encours.facts;

import java.util.Currency;

/**
 * A rate of exchange that is older than the policy allows, so that nothing was converted by it.
 *
 * @param decision the decision that was asked for
 * @param currency of the amounts that stay as they were given
 * @param rate that was given
 * @param ageDays days from the day of the rate to that of the decision
 */
@RecordedAs("outdated-rate")
public record OutdatedRate(DecisionType decision, Currency currency, ExchangeRate rate, int ageDays) {}
