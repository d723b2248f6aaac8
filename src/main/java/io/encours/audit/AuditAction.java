package io.encours.audit;

/** What can be done. Each room lists what is done in it as an enum of its own. */
public interface AuditAction {

    /** As the log shows it, such as {@code DRAFT_APPROVED}; never changed once it is on record. */
    String name();
}
