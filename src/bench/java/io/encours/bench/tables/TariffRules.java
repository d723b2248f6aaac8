package io.encours.bench.tables;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.Segment;

/** The tariff as OpenL Tablets offers it to Java. */
public interface TariffRules {

    /** The points; null where no row answers. */
    Integer tariff(RiskClass riskClass, Segment segment, String country, Boolean insured, Double amount);
}
