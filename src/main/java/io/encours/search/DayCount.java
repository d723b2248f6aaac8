package io.encours.search;

import java.time.LocalDate;

/**
 * How many decisions there may be of what is looked for on a day.
 *
 * @param day UTC
 * @param decisions at most
 */
record DayCount(LocalDate day, long decisions) {}
