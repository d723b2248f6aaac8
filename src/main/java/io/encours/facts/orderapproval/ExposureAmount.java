package io.encours.facts.orderapproval;

import io.encours.shared.Money;

/** How much of a component there is, never below zero. */
public record ExposureAmount(ExposureComponent component, Money amount) {}
