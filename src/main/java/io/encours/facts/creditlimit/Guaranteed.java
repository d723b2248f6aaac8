package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** What all the guarantees that count come to. */
@RecordedAs("credit-limit/guaranteed")
public record Guaranteed(Money amount) {}
