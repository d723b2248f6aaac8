package io.encours.facts.creditlimit;

/** The lowest ceiling on what the seller itself may lose. */
public record OwnRisk(Ceiling lowest) {}
