package io.encours.rulebook.draft;

import io.encours.audit.AuditEvent;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.shared.Sha256;
import java.time.Instant;

/** What somebody did to a draft or a release, as the audit log takes it. */
public final class PolicyEvents {

    private PolicyEvents() {}

    public static AuditEvent of(
            PolicyAction action, String actor, Instant at, Draft draft, Sha256 content, String detail) {
        return new AuditEvent(at, actor, action, draft.id(), draft.revision(), null, content, detail);
    }

    public static AuditEvent of(PolicyAction action, String actor, Instant at, Release release, String detail) {
        Integer draft = null;
        Integer revision = null;
        if (release.origin() instanceof Origin.Approval approval) {
            draft = approval.draft();
            revision = approval.revision();
        }
        return new AuditEvent(at, actor, action, draft, revision, release.number(), release.hash(), detail);
    }
}
