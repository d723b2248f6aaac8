package io.encours.facts.orderapproval;

import java.time.LocalDate;

/** A day after which the answer may be another one. */
public record AnswerEnd(LocalDate lastDay) {}
