package io.encours.facts.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ages in months. */
public final class Months {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(31);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private Months() {}

    /**
     * Months from one day to another, to two decimals: whole calendar months, and the days over as parts of 31, so that a
     * day over 24 months is more than 24 and a day short of 24 is less.
     */
    public static BigDecimal between(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        long daysOver = ChronoUnit.DAYS.between(from.plusMonths(months), to);
        return BigDecimal.valueOf(months).add(BigDecimal.valueOf(daysOver).divide(LONGEST, 2, RoundingMode.HALF_UP));
    }

    /** Years from one day to another, to four decimals, reckoned as {@link #between months}. */
    public static BigDecimal yearsBetween(LocalDate from, LocalDate to) {
        return between(from, to).divide(YEAR, 4, RoundingMode.HALF_UP);
    }
}
