package io.encours.rulebook;

/** What can be done to drafts and releases. */
enum AuditAction {
    DRAFT_CREATED,
    DRAFT_REVISED,
    DRAFT_SUBMITTED,
    DRAFT_APPROVED,
    DRAFT_REJECTED,
    DRAFT_WITHDRAWN,
    RELEASE_WITHDRAWN,
    RELEASE_RESTORED
}
