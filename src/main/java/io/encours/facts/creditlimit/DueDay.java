package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/**
 * The day on which a sale made on the day of the decision is due.
 *
 * @param termsDays the terms, in days
 */
@RecordedAs("credit-limit/due-day")
public record DueDay(LocalDate day, int termsDays) {}
