package io.encours.journal.record;

import io.encours.audit.AuditAction;

/** What can be done to the record of decisions, beside adding to it. */
public enum JournalAction implements AuditAction {
    CUSTOMER_ERASED,
    MONTH_DROPPED
}
