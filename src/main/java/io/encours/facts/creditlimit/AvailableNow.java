package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** What may be used today of a limit: all of it, or what may be used until somebody has approved it. */
@RecordedAs("credit-limit/available-now")
public record AvailableNow(Money amount) {}
