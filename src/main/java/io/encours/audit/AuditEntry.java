package io.encours.audit;

import io.encours.shared.Described;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of the log as callers see it. */
@Described("Something that somebody did to the policy, the accounts, the keys or the record")
record AuditEntry(
        @Described(value = "Goes up with each entry", example = "4712")
        long id,

        @Described(value = "When", example = "2026-11-21T09:30:00Z")
        Instant at,

        @Described(
                value =
                        "Who; `installation` for what follows from how the service is set up, `nobody` for failed sign-ins",
                example = "credit-approver")
        String actor,

        @Described(value = "What", example = "DRAFT_APPROVED")
        String action,

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
        String detail,

        @Nullable @Described(value = "The correlation id of the call by which it was done", example = "crm-7f3a")
        String correlationId,

        @Nullable @Described(value = "Number of the block of the chain that seals it", example = "1200")
        Long block) {}
