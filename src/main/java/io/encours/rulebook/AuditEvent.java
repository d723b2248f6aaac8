package io.encours.rulebook;

import io.encours.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did to a draft or a release.
 *
 * @param at when
 * @param actor who
 * @param action what
 * @param draft the draft it was done to
 * @param revision the draft's revision at that time
 * @param release the release it was done to, or that came of it
 * @param content the content hash at that time
 * @param detail the comment or reason that was given, and further hashes
 */
record AuditEvent(
        Instant at,
        String actor,
        AuditAction action,
        @Nullable Integer draft,
        @Nullable Integer revision,
        @Nullable Integer release,
        @Nullable Sha256 content,
        String detail) {

    static AuditEvent of(AuditAction action, String actor, Instant at, Draft draft, Sha256 content, String detail) {
        return new AuditEvent(at, actor, action, draft.id(), draft.revision(), null, content, detail);
    }

    static AuditEvent of(AuditAction action, String actor, Instant at, Release release, String detail) {
        Integer draft = null;
        Integer revision = null;
        if (release.origin() instanceof Origin.Approval approval) {
            draft = approval.draft();
            revision = approval.revision();
        }
        return new AuditEvent(at, actor, action, draft, revision, release.number(), release.hash(), detail);
    }
}
