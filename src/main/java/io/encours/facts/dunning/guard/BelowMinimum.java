package io.encours.facts.dunning.guard;

import io.encours.shared.Money;

/** What is overdue is too little to be reminded of. */
public record BelowMinimum(Money overdue) {}
