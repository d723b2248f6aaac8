package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a caller may be; the written name is also that of the role's first local account. */
public enum Role {
    /** Asks for decisions and reads its own. */
    SALES("sales"),
    /** Edits rules and tables, decides, reads every decision. */
    CREDIT_MANAGER("credit-manager"),
    /** Approves what a credit manager submitted. */
    CREDIT_APPROVER("credit-approver"),
    /** Reads, explains, replays and verifies everything, changes nothing. */
    AUDITOR("auditor"),
    /** Runs the service: local accounts, metrics and health in detail, no decisions. */
    OPERATOR("operator");

    private final String written;

    Role(String written) {
        this.written = written;
    }

    /**
     * The role of a written name.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public static Role of(String written) {
        return Arrays.stream(values())
                .filter(role -> role.written.equals(written))
                .findAny()
                .orElseThrow();
    }

    @JsonValue
    public String written() {
        return written;
    }
}
