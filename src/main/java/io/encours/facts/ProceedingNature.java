package io.encours.facts;

/** What insolvency proceedings are about; in France book VI of the Code de commerce, with their like abroad. */
public enum ProceedingNature {
    /** Opened before payments have stopped (sauvegarde, L620-1). */
    SAFEGUARD,
    /** Payments have stopped, the business goes on (redressement judiciaire, L631-1). */
    REORGANISATION,
    /** The business is sold up (liquidation judiciaire, L640-1). */
    LIQUIDATION,
    /** A court has adopted a plan, and the company is its own master again (L626-9, L631-19). */
    PLAN
}
