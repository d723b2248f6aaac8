package io.encours.facts;

import java.util.Currency;

/**
 * A currency whose amounts the rules see in the currency of the policy.
 *
 * @param decision the decision that was asked for
 * @param currency of the amounts as they were given
 * @param rate by which they were converted: from that currency, or into it
 */
@RecordedAs("converted-currency")
public record ConvertedCurrency(DecisionType decision, Currency currency, ExchangeRate rate) {}
