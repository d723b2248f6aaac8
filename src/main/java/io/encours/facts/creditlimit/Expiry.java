package io.encours.facts.creditlimit;

import java.time.LocalDate;

/** A day after which the limit no longer holds, because something that it rests on has ended. */
public record Expiry(LocalDate lastDay) {}
