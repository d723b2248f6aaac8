package io.encours.facts.dunning.plan;

/** The leader by its place; what it would hand over may change how. */
public record Candidate(Leader leader) {}
