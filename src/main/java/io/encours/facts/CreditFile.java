package io.encours.facts;

import io.encours.shared.Described;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** What is known of a customer. Every part may be missing; what is missing lowers the confidence and is named. */
@Described("What is known of the customer; any part may be missing")
public record CreditFile(
        @Valid @Nullable @Described("The last annual accounts")
        Financials financials) {

    public static CreditFile empty() {
        return new CreditFile(null);
    }
}
