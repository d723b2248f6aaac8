package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import io.encours.shared.Percentage;

/**
 * The insurer's cover that is in force; of zero, at the usual share, where there is none.
 *
 * @param insuredShare what the insurer pays of a covered loss; the rest of it is the seller's own risk
 */
@RecordedAs("credit-limit/counted-cover")
public record CountedCover(Money amount, Percentage insuredShare) {}
