package io.encours.rulebook.draft;

import io.encours.rulebook.artefact.Hashes;
import io.encours.shared.Described;
import java.time.Instant;

/** A revision as callers see it. */
@Described("One step in the making of a draft")
record RevisionView(
        @Described(value = "From 1", example = "2") int number,

        @Described(value = "Who made it", example = "credit-manager")
        String author,

        @Described(value = "What it is for", example = "The cap of class C is 50,000")
        String comment,

        @Described(value = "When", example = "2026-11-21T09:10:00Z")
        Instant madeAt,

        @Described(
                value = "The content hash with it",
                example = "sha256:5f1b0d7e4c2f8a3b9d6e1c0f7a8b4d3e2c5f6a7b8c9d0e1f2a3b4c5d6e7f8091")
        String contentHash) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.number(),
                revision.author(),
                revision.comment(),
                revision.madeAt(),
                Hashes.written(revision.contentHash()));
    }
}
