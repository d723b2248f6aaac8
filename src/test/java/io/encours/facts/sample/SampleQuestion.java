package io.encours.facts.sample;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question with a component of each kind that a condition can compare. */
public record SampleQuestion(
        @Nullable @Described("Risk class of the customer") RiskClass riskClass,
        @Nullable @Described("Kind of buyer") Segment segment,
        @Nullable @Described("Country of the buyer's seat") String country,

        @Nullable @Described(value = "Order amount", unit = Unit.MONEY)
        BigDecimal amount,

        @Nullable @Described(value = "Share already used", unit = Unit.PERCENT)
        BigDecimal used,

        @Described(value = "Days past due", unit = Unit.DAYS)
        int daysPastDue,

        @Nullable @Described("Number of open invoices") Long invoices,
        @Nullable @Described("Whether the order is insured") Boolean insured,
        @Nullable @Described("Date of the order") LocalDate orderedOn)
        implements Question {}
