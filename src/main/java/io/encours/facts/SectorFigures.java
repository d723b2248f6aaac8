package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.InOrder;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is usual in the customer's sector. */
@Described("What is usual in the customer's sector")
@InOrder(first = "medianEbitdaMargin", then = "topQuartileEbitdaMargin")
public record SectorFigures(
        @ForTheRecord
        @Nullable
        @Size(max = 64)
        @Described(value = "The sector, as the source of the figures names it", example = "NACE 25.6")
        String sector,

        @Nullable
        @DecimalMin("-100")
        @DecimalMax("100")
        @Described(value = "Median of EBITDA to sales", unit = Unit.PERCENT, example = "8.5")
        BigDecimal medianEbitdaMargin,

        @Nullable
        @DecimalMin("-100")
        @DecimalMax("100")
        @Described(value = "EBITDA to sales that a quarter of the sector exceeds", unit = Unit.PERCENT, example = "14")
        BigDecimal topQuartileEbitdaMargin,

        @Nullable
        @DecimalMin("-365")
        @DecimalMax("365")
        @Described(
                value = "Average delay with which the sector pays, after the due date",
                unit = Unit.DAYS,
                example = "11")
        BigDecimal averageDelayDays) {}
