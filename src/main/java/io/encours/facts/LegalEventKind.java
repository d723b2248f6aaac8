package io.encours.facts;

/** The legal events and privileges that a score knows. */
public enum LegalEventKind {
    /** Safeguard, reorganisation, liquidation or their like abroad. */
    INSOLVENCY_PROCEEDING,
    PROVISIONAL_ADMINISTRATOR,
    /** A writ or privilege of the social security (URSSAF, ONSS). */
    SOCIAL_SECURITY_PRIVILEGE,
    /** Overdue tax debt or a privilege of the Treasury. */
    TREASURY_PRIVILEGE,
    /** A protested bill of exchange or a direct debit the bank returned. */
    PROTESTED_BILL,
    /** A writ of another creditor. */
    WRIT,
    /** A director who held the same office in a bankrupt firm. */
    DIRECTOR_OF_BANKRUPT_FIRM,
    REGISTERED_OFFICE_MOVED
}
