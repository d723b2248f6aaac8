package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A state-guaranteed loan (in France a PGE) that the customer still has to repay. */
@Described("A state-guaranteed loan that the customer still has to repay")
public record StateGuaranteedLoan(
        @NotNull @NotNegative @Described("What is still to be repaid")
        Money outstanding,

        @Nullable @Described(value = "When the last instalment is due", example = "2028-06-30")
        LocalDate lastInstalment,

        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        @Described(value = "Interest a year", unit = Unit.PERCENT, example = "1.75")
        BigDecimal interestRate) {

    /** A loan whose rate is not known. */
    public StateGuaranteedLoan(Money outstanding, @Nullable LocalDate lastInstalment) {
        this(outstanding, lastInstalment, null);
    }
}
