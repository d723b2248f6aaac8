package io.encours.rulebook;

import io.encours.shared.Described;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the audit log. */
@Described("A page of the audit log")
record AuditPage(
        @Described("The latest first") List<Line> entries,

        @Nullable @Described(value = "Asks for the next page; absent on the last one", example = "4611")
        Long next) {

    /** An entry as callers see it. */
    @Described("Something that somebody did to a draft or a release")
    record Line(
            @Described(value = "Goes up with each entry", example = "4712")
            long id,

            @Described(value = "When", example = "2026-11-21T09:30:00Z")
            Instant at,

            @Described(value = "Who", example = "credit-approver")
            String actor,

            @Described(value = "What", example = "DRAFT_APPROVED")
            AuditAction action,

            @Nullable @Described(value = "The draft it was done to", example = "7")
            Integer draft,

            @Nullable @Described(value = "The draft's revision at that time", example = "2")
            Integer revision,

            @Nullable @Described(value = "The release it was done to, or that came of it", example = "2")
            Integer release,

            @Nullable
            @Described(
                    value = "The content hash at that time",
                    example = "sha256:5f1b0d7e4c2f8a3b9d6e1c0f7a8b4d3e2c5f6a7b8c9d0e1f2a3b4c5d6e7f8091")
            String contentHash,

            @Described(
                    value = "The comment or reason that was given, the effective instant, further hashes",
                    example = "The cap of class C is 50,000")
            String detail) {

        static Line of(AuditEntry entry) {
            AuditEvent event = entry.event();
            Sha256 content = event.content();
            return new Line(
                    entry.id(),
                    event.at(),
                    event.actor(),
                    event.action(),
                    event.draft(),
                    event.revision(),
                    event.release(),
                    content == null ? null : Hashes.written(content),
                    event.detail());
        }
    }

    /** @param entries one more than the page takes, if there are more */
    static AuditPage of(List<AuditEntry> entries, int limit) {
        List<AuditEntry> page = entries.subList(0, Math.min(limit, entries.size()));
        Long next = entries.size() > limit ? (Long) page.get(page.size() - 1).id() : null;
        return new AuditPage(page.stream().map(Line::of).toList(), next);
    }
}
