package io.encours.facts.bench;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.facts.sample.Segment;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** What a tariff is looked up by. */
public record TariffQuestion(
        @Described("Risk class of the customer") RiskClass riskClass,
        @Described("Kind of buyer") Segment segment,
        @Described("Country of the buyer's seat") String country,
        @Described("Whether the order is insured") boolean insured,

        @Described(value = "Order amount", unit = Unit.MONEY)
        BigDecimal amount)
        implements Question {}
