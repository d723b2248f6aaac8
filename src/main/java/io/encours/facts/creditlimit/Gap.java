package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/**
 * What of the need is not acceptable.
 *
 * @param amount more than zero
 * @param unsecuredNeed what of the need no bank guarantees, rounded up to the step of the policy
 */
@RecordedAs("credit-limit/gap")
public record Gap(Money amount, Money unsecuredNeed) {}
