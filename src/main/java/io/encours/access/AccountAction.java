package io.encours.access;

import io.encours.audit.AuditAction;

/** What can be done to a local account. */
enum AccountAction implements AuditAction {
    ACCOUNT_MADE,
    PASSWORD_CHANGED
}
