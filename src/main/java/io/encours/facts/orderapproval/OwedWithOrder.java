package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/**
 * What is owed and will be, before any security.
 *
 * @param before without this order
 * @param asPlaced with this order as if nothing of it were prepaid
 * @param after with what of this order is not prepaid
 */
@RecordedAs("order-approval/owed-with-order")
public record OwedWithOrder(Money before, Money asPlaced, Money after) {}
