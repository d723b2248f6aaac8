package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The credit needed.
 *
 * @param amount less what is paid ahead, never below zero
 * @param deposit what is paid ahead
 * @param forecast the sales it follows from, where it follows from any
 */
@RecordedAs("credit-limit/limit-need")
public record LimitNeed(
        Money amount, Money deposit, @Nullable SalesForecast forecast) {}
