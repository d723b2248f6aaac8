package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/** A day after which the answer may be another one. */
@RecordedAs("order-approval/answer-end")
public record AnswerEnd(LocalDate lastDay) {}
