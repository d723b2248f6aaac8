package io.encours.facts;

import io.encours.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the customer or the seller can do to get a better answer, with its price.
 *
 * @param decision the decision it would change
 * @param kind such as {@code DEPOSIT} or {@code BANK_GUARANTEE}
 * @param amount what it takes, where it is an amount
 * @param days what it takes, where it is a number of days, such as shorter terms
 * @param leadsTo the outcome it leads to
 */
@RecordedAs("cure")
public record Cure(
        DecisionType decision,
        String kind,
        @Nullable Money amount,
        @Nullable Integer days,
        String leadsTo) {}
