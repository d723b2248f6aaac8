package io.encours.facts.dunning.guard;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/**
 * Payments wait to be matched that may well be for what is overdue.
 *
 * @param overdue what is overdue in all
 */
@RecordedAs("dunning/cash-waiting")
public record CashWaiting(Money unallocated, Money overdue) {}
