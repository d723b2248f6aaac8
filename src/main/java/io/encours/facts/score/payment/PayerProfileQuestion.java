package io.encours.facts.score.payment;

import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which profile has a payer? */
public record PayerProfileQuestion(
        @Nullable @Described(value = "Average delay, weighted by amount", unit = Unit.DAYS)
        BigDecimal delayDays,

        @Nullable @Described(value = "Invoices paid on time", unit = Unit.PERCENT)
        BigDecimal onTimeRate,

        @Described("Invoices paid in the window") int paidInvoices)
        implements Question {}
