package io.encours.facts;

/** The risk class of a customer, best first; NR is a customer on whom there is no usable data. */
public enum RiskClass {
    A,
    B,
    C,
    D,
    E,
    NR
}
