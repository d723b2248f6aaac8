package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/** A day after which the limit no longer holds, because something that it rests on has ended. */
@RecordedAs("credit-limit/expiry")
public record Expiry(LocalDate lastDay) {}
