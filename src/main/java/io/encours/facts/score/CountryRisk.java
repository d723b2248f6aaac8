package io.encours.facts.score;

/** How likely it is that customers of a country cannot pay for reasons that are not their own. */
public enum CountryRisk {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
