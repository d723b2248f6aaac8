package io.encours.facts.orderapproval;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open invoices of a customer in a few totals, where they are not given one by one. */
@Described("The open invoices in a few totals, where they are not given one by one")
public record Balance(
        @NotNull @NotNegative @Described("Open, not due and not disputed, including VAT")
        Money notDue,

        @NotNull @NotNegative @Described("Overdue and not disputed, including VAT")
        Money overdue,

        @Nullable
        @Min(1)
        @Max(36500)
        @Described(value = "How long the oldest of it is overdue", unit = Unit.DAYS, example = "12")
        Integer oldestOverdueDays,

        @Nullable @Size(max = 3) @DistinctBy("fault") @Described("What is disputed")
        List<@Valid DisputedAmount> disputed) {

    public Balance {
        disputed = disputed == null ? null : List.copyOf(disputed);
    }

    Stream<OwedAmount> owed() {
        return Stream.concat(
                Stream.of(OwedAmount.notDue(notDue), OwedAmount.overdue(overdue, oldestOverdueDays)),
                Stream.ofNullable(disputed).flatMap(List::stream).map(OwedAmount::disputed));
    }

    Stream<Money> amounts() {
        return owed().map(OwedAmount::amount);
    }

    /** When the oldest of what is overdue was due, where that is known. */
    Stream<LocalDate> oldestDue(LocalDate asOf) {
        return overdue.isPositive() ? Stream.ofNullable(oldestOverdueDays).map(asOf::minusDays) : Stream.empty();
    }

    /** The balance after a payment on what is overdue. */
    Balance paid(Money payment) {
        return new Balance(notDue, overdue.minus(payment.min(overdue)), oldestOverdueDays, disputed);
    }
}
