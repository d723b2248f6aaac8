package io.encours.facts.score.riskclass;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.CountryRisk;
import io.encours.facts.score.RiskEvent;
import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/** How risky a country is. */
public record CountryRiskRow(
        @Described("The question it answers") CountryRiskQuestion question,

        @Described("Country risk") CountryRisk risk,

        @Nullable @Described("Risk event") RiskEvent riskEvent,

        @Described("Where the row stands") RowSource source)
        implements Row<CountryRiskQuestion> {}
