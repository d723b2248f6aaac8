package io.encours.simulation;

import io.encours.audit.AuditEvent;
import java.time.Instant;

/** What the log is told of replays; whose decisions are meant is left out, as the log stays for good. */
final class ReplayEvents {

    private ReplayEvents() {}

    static AuditEvent requested(int id, NewReplay replay) {
        ReplayPolicy policy = replay.order().policy();
        return new AuditEvent(
                replay.at(),
                replay.by(),
                ReplayAction.REPLAY_REQUESTED,
                policy instanceof ReplayPolicy.OfDraft draft ? (Integer) draft.draft() : null,
                policy instanceof ReplayPolicy.OfDraft draft ? (Integer) draft.revision() : null,
                policy instanceof ReplayPolicy.OfRelease release ? (Integer) release.number() : null,
                null,
                "Replay %d of what was decided from %s to %s"
                        .formatted(
                                id,
                                replay.order().period().from(),
                                replay.order().period().to()));
    }

    static AuditEvent cancelled(int id, String by, Instant at) {
        return AuditEvent.of(ReplayAction.REPLAY_CANCELLED, by, at, "Replay " + id);
    }
}
