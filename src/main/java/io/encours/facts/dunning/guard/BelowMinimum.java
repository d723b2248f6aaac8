package io.encours.facts.dunning.guard;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** What is overdue is too little to be reminded of. */
@RecordedAs("dunning/below-minimum")
public record BelowMinimum(Money overdue) {}
