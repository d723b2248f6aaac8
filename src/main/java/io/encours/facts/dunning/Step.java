package io.encours.facts.dunning;

/**
 * The steps of dunning. The digit is the one by which policies and collectors speak of them. It is also the order of
 * their severity, but for the committee, which comes after the last reminder and before the formal notice; steps of one
 * severity do the same work in different ways.
 */
public enum Step {
    /** Before the invoice is due. */
    S0_PRE_DUE(0),
    S1_COURTESY(1),
    S1_REMINDER(1),
    S1_CALL(1),
    /** Through the portal of a public buyer. */
    S1_PORTAL(1),
    S2_REMINDER(2),
    /** By sales and credit together. */
    S2_JOINT_CALL(2),
    S2_LETTER(2),
    S3_CALL(3),
    S3_SMS(3),
    S4_MGMT_CALL(4),
    S5_LAST_REMINDER(5),
    /** Brought before the committee on unpaid receivables; of a large customer, after every reminder. */
    S3_COMMITTEE(6),
    S6_FORMAL_NOTICE(7),
    S7_LEGAL_OR_AGENCY(8),
    S7_WRITE_OFF_REVIEW(8);

    private static final int FORMAL = 7;
    private static final int HANDED_OVER = 8;

    private final int severity;

    Step(int severity) {
        this.severity = severity;
    }

    /** From 0, the mildest, to 8. */
    public int severity() {
        return severity;
    }

    /** Whether it has, or prepares, effects in law. */
    public boolean isLegal() {
        return severity >= FORMAL;
    }

    /** Whether the invoice leaves dunning with it. */
    public boolean isHandOver() {
        return severity == HANDED_OVER;
    }
}
