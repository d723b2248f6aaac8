package io.encours.rulebook.draft;

import io.encours.audit.AuditAction;

/** What can be done to drafts and releases. */
public enum PolicyAction implements AuditAction {
    DRAFT_CREATED,
    DRAFT_REVISED,
    DRAFT_SUBMITTED,
    DRAFT_APPROVED,
    DRAFT_REJECTED,
    DRAFT_WITHDRAWN,
    RELEASE_INSTALLED,
    RELEASE_WITHDRAWN,
    RELEASE_RESTORED
}
