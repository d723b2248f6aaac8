package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;

/** The lowest ceiling on what the seller itself may lose. */
@RecordedAs("credit-limit/own-risk")
public record OwnRisk(Ceiling lowest) {}
