package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/**
 * The days that matter to an order.
 *
 * @param lastDay deliveries up to this day count as exposure
 * @param days how far ahead that is
 * @param due when the last of the order is to be paid
 */
@RecordedAs("order-approval/horizon")
public record Horizon(LocalDate lastDay, int days, LocalDate due) {}
