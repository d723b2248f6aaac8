package io.encours.facts;

import io.encours.shared.Described;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. Every part may be missing; what is missing lowers the confidence and is named.
 *
 * <p>A list that is not given was not looked up; an empty list was looked up and nothing was found. The two are not the
 * same: a customer without legal events is better than one nobody has checked.
 */
@Described("What is known of the customer; any part may be missing, an empty list says: looked up, nothing found")
public record CreditFile(
        @Valid @Nullable @Described("The company as the registry shows it")
        Company company,

        @Valid @Nullable @Described("The last annual accounts")
        Financials financials,

        @Valid @Nullable @Described("The annual accounts before the last ones, for trends")
        Financials previousFinancials,

        @Valid @Nullable @Described("What is usual in the customer's sector")
        SectorFigures sector,

        @Nullable @Size(max = 5000) @Described("Invoices of ours that the customer has paid")
        List<@Valid PaidInvoice> paidInvoices,

        @Nullable @Size(max = 1000) @Described("How the customer pays other suppliers")
        List<@Valid TradeExperience> tradeExperiences,

        @Nullable @Size(max = 50) @Described("Grades of agencies and insurers")
        List<@Valid ExternalRating> externalRatings,

        @Nullable @Size(max = 200) @Described("Legal events and privileges on public record")
        List<@Valid LegalEvent> legalEvents,

        @Nullable @Size(max = 200) @Described("What sales and order handling heard in the field")
        List<@Valid FieldSignal> fieldSignals,

        @Valid @Nullable @Described("The state-guaranteed loan the customer still has to repay")
        StateGuaranteedLoan stateGuaranteedLoan) {

    public CreditFile {
        paidInvoices = copy(paidInvoices);
        tradeExperiences = copy(tradeExperiences);
        externalRatings = copy(externalRatings);
        legalEvents = copy(legalEvents);
        fieldSignals = copy(fieldSignals);
    }

    /** A customer of whom nothing is known. */
    public static CreditFile empty() {
        return new CreditFile(null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
