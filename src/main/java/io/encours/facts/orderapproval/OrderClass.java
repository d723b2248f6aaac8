package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.RiskClass;

/**
 * The class an order is judged by. It stands in a session only if the request's amounts are in the currency of the policy.
 *
 * @param derived whether it comes from a score made for this order
 */
@RecordedAs("order-approval/order-class")
public record OrderClass(RiskClass riskClass, boolean derived) {}
