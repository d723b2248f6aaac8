package io.encours.facts.dunning.plan;

import io.encours.facts.RecordedAs;

/** The leader by its place; what it would hand over may change how. */
@RecordedAs("dunning/candidate")
public record Candidate(Leader leader) {}
