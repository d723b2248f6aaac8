package io.encours.table.lint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the values of a type stand on a line of numbers; a date stands at its day since 1970. */
enum Scale {
    DECIMAL(false, null, null),
    INTEGER(true, Long.valueOf(Integer.MIN_VALUE), Long.valueOf(Integer.MAX_VALUE)),
    LONG(true, Long.MIN_VALUE, Long.MAX_VALUE),
    DATE(true, LocalDate.MIN.getLong(ChronoField.EPOCH_DAY), LocalDate.MAX.getLong(ChronoField.EPOCH_DAY));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final boolean whole;
    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;

    Scale(boolean whole, @Nullable Long least, @Nullable Long most) {
        this.whole = whole;
        this.least = least == null ? null : BigDecimal.valueOf(least);
        this.most = most == null ? null : BigDecimal.valueOf(most);
    }

    static Scale of(Class<?> type) {
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        return type == LocalDate.class ? DATE : type == Integer.class ? INTEGER : LONG;
    }

    /** Where a value stands, without trailing zeros. */
    BigDecimal place(Object value) {
        return value instanceof LocalDate date
                ? BigDecimal.valueOf(date.toEpochDay()).stripTrailingZeros()
                : new BigDecimal(value.toString()).stripTrailingZeros();
    }

    /** The value at a place. */
    Object value(BigDecimal place) {
        return switch (this) {
            case DECIMAL -> place.scale() < 0 ? place.setScale(0) : place;
            case INTEGER -> place.intValueExact();
            case LONG -> place.longValueExact();
            case DATE -> LocalDate.ofEpochDay(place.longValueExact());
        };
    }

    /** A plain place between two others, which are left out; none if no value stands there. */
    Optional<BigDecimal> between(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        if (above == null || below == null) {
            return beyond(above, below);
        }
        BigDecimal next = next(above);
        if (next.compareTo(below) < 0) {
            return Optional.of(next);
        }
        return whole ? Optional.empty() : Optional.of(middle(above, below));
    }

    private Optional<BigDecimal> beyond(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        if (above != null) {
            return isAt(above, most) ? Optional.empty() : Optional.of(next(above));
        }
        if (below == null) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean positive = below.signum() > 0;
        return isAt(below, least) ? Optional.empty() : Optional.of(positive ? BigDecimal.ZERO : before(below));
    }

    private static boolean isAt(BigDecimal place, @Nullable BigDecimal end) {
        return end != null && place.compareTo(end) == 0;
    }

    private static BigDecimal next(BigDecimal place) {
        return place.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    private static BigDecimal before(BigDecimal place) {
        return place.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }

    private static BigDecimal middle(BigDecimal above, BigDecimal below) {
        return above.add(below).divide(TWO, MathContext.UNLIMITED);
    }
}
