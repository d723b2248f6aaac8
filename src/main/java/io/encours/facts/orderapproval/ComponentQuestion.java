package io.encours.facts.orderapproval;

import io.encours.facts.Question;

/** What does a component do to the exposure, at a checkpoint? */
public record ComponentQuestion(ExposureComponent component, Checkpoint checkpoint) implements Question {}
