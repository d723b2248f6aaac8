package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.Valid;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much credit is wanted: an amount that was asked for, or a forecast that it follows from, less what is paid ahead.
 *
 * @param requestedAmount the credit asked for, in place of a forecast
 * @param forecast the sales the credit is for, in place of an amount
 * @param deposit what the customer pays ahead and so needs no credit for
 */
@Described("How much credit is wanted: a requested amount or a sales forecast, exactly one of the two")
public record Need(
        @Nullable @NotNegative @Described("The credit asked for, including VAT")
        Money requestedAmount,

        @Nullable @Valid @Described("The sales the credit is for")
        SalesForecast forecast,

        @Nullable @NotNegative @Described("What the customer pays ahead and so needs no credit for")
        Money deposit) {

    public Need {
        if ((requestedAmount == null) == (forecast == null)) {
            throw new IllegalArgumentException("a need is either a requestedAmount or a forecast");
        }
    }

    Stream<Money> amounts() {
        return Stream.of(
                        Stream.ofNullable(requestedAmount),
                        Stream.ofNullable(deposit),
                        Stream.ofNullable(forecast).map(SalesForecast::amount))
                .flatMap(Function.identity());
    }
}
