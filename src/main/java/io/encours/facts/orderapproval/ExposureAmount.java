package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** How much of a component there is, never below zero. */
@RecordedAs("order-approval/exposure-amount")
public record ExposureAmount(ExposureComponent component, Money amount) {}
