package io.encours.facts.segment;

/** Where a customer stands among the seller's customers, ranked by annual sales. */
public enum SalesRank {
    /** Among the largest that make 80 % of the sales. */
    A,
    B,
    C
}
