package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.facts.RiskClass;

/**
 * The class a limit rests on. It stands in a session only if the request's amounts are in the currency of the policy.
 *
 * @param derived whether it comes from a score made for this limit
 */
@RecordedAs("credit-limit/limit-class")
public record LimitClass(RiskClass riskClass, boolean derived) {}
