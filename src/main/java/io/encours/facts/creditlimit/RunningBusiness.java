package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The business running with the customer: orders, deliveries to invoice, invoices, weighted by how it pays. The basis
 * of a limit as the French association of credit managers states it
 * (<a href="https://www.afdcc.fr/assiette-de-calcul-dune-limite-de-credit-etat-de-lart/">AFDCC</a>).
 */
@Described("The business running with the customer, weighted by how it pays (AFDCC)")
public record RunningBusiness(
        @NotNull @NotNegative @Described("Orders confirmed and not yet invoiced (EC)")
        Money openOrders,

        @NotNull @NotNegative @Described("Delivered and still to be invoiced (FAE)")
        Money toInvoice,

        @NotNull @NotNegative @Described("Invoices not yet paid, due or not (EF)")
        Money openInvoices,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Described(
                value = "Coefficient of payment terms (CDP), 1 for the usual terms",
                unit = Unit.RATIO,
                example = "1.1")
        BigDecimal termsCoefficient,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Described(
                value = "Coefficient of payment behaviour (CCP), above 1 for a good payer and below 1 for a bad one",
                unit = Unit.RATIO,
                example = "0.8")
        BigDecimal behaviourCoefficient,

        @Nullable
        @Min(0)
        @Max(365)
        @Described(value = "Payment terms; they say how long such a limit holds", unit = Unit.DAYS, example = "60")
        Integer termsDays) {
    Stream<Money> amounts() {
        return Stream.of(openOrders, toInvoice, openInvoices);
    }

    /** Everything the customer owes or will owe for business already agreed. */
    public Money total() {
        return openOrders.plus(toInvoice).plus(openInvoices);
    }
}
