package io.encours.access;

import io.encours.audit.AuditAction;

/** What can be done to a local account, and by whoever tries to use one. */
enum AccountAction implements AuditAction {
    ACCOUNT_MADE,
    PASSWORD_CHANGED,
    ACCOUNT_KEY_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    SIGN_IN_FAILED,
    LOCKED_OUT
}
