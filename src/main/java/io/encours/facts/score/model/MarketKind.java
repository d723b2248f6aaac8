package io.encours.facts.score.model;

/** How a country's market is counted when a financial model is chosen. */
public enum MarketKind {
    DEVELOPED,
    EMERGING
}
