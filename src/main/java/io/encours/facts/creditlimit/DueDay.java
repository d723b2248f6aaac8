package io.encours.facts.creditlimit;

import java.time.LocalDate;

/**
 * The day on which a sale made on the day of the decision is due.
 *
 * @param termsDays the terms, in days
 */
public record DueDay(LocalDate day, int termsDays) {}
