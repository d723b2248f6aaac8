package io.encours.rulebook;

import io.encours.audit.AuditEvent;
import io.encours.shared.Sha256;
import java.time.Instant;

/** What somebody did to a draft or a release, as the audit log takes it. */
final class PolicyEvents {

    private PolicyEvents() {}

    static AuditEvent of(PolicyAction action, String actor, Instant at, Draft draft, Sha256 content, String detail) {
        return new AuditEvent(at, actor, action, draft.id(), draft.revision(), null, content, detail);
    }

    static AuditEvent of(PolicyAction action, String actor, Instant at, Release release, String detail) {
        Integer draft = null;
        Integer revision = null;
        if (release.origin() instanceof Origin.Approval approval) {
            draft = approval.draft();
            revision = approval.revision();
        }
        return new AuditEvent(at, actor, action, draft, revision, release.number(), release.hash(), detail);
    }
}
