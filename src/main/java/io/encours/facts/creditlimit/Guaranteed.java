package io.encours.facts.creditlimit;

import io.encours.shared.Money;

/** What all the guarantees that count come to. */
public record Guaranteed(Money amount) {}
