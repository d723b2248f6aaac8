package io.encours.simulation;

import io.encours.audit.AuditAction;

/** What can be done about replays. */
enum ReplayAction implements AuditAction {
    REPLAY_REQUESTED,
    REPLAY_CANCELLED
}
