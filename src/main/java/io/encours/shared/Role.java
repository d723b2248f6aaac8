package io.encours.shared;

/** What a caller may be; the written name is also the name of the local account that has the role. */
public enum Role {
    /** Asks for decisions and reads its own. */
    SALES("sales"),
    /** Edits rules and tables, decides, reads every decision. */
    CREDIT_MANAGER("credit-manager"),
    /** Approves what a credit manager submitted. */
    CREDIT_APPROVER("credit-approver"),
    /** Reads, explains, replays and verifies everything, changes nothing. */
    AUDITOR("auditor"),
    /** Runs the service: metrics and health in detail, no decisions. */
    OPERATOR("operator");

    private final String written;

    Role(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
