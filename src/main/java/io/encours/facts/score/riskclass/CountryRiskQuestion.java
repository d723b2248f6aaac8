package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.shared.Described;

/** How risky is a country? */
public record CountryRiskQuestion(@Described("Country") String country) implements Question {}
