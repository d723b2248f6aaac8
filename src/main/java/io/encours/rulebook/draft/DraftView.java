package io.encours.rulebook.draft;

import io.encours.rulebook.artefact.Hashes;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.ReleaseContent;
import io.encours.rulebook.release.ReleaseState;
import io.encours.shared.Described;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as callers see it. */
@Described("A policy that is being changed, on its way to a release")
public record DraftView(
        @Described(value = "Names it for good", example = "7")
        int id,

        @Described(
                value = "Goes up by one with every change; also the ETag, which a change names in If-Match",
                example = "4")
        int version,

        @Described(value = "DRAFT, SUBMITTED, APPROVED, REJECTED or WITHDRAWN", example = "SUBMITTED")
        ReleaseState state,

        @Described(value = "The release that it changes", example = "1")
        int base,

        @Described(value = "Who made it", example = "credit-manager")
        String author,

        @Described(value = "What it is for", example = "A lower cap for class C")
        String comment,

        @Described(value = "When it was made", example = "2026-11-21T09:00:00Z")
        Instant createdAt,

        @Nullable @Described("The draft with whose changes it began; absent for one that began as its base")
        OriginalView original,

        @Described(value = "Number of the latest revision", example = "2")
        int revision,

        @Described(
                value = "SHA-256 of the listing of engine version, fact schema version and files; an approval names it",
                example = "sha256:5f1b0d7e4c2f8a3b9d6e1c0f7a8b4d3e2c5f6a7b8c9d0e1f2a3b4c5d6e7f8091")
        String contentHash,

        @Described(
                value =
                        "SHA-256 of the listing of changes: a line a file, hash before, hash after, name; an approval names it",
                example = "sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9")
        String differenceHash,

        @Described("The files in which it differs from its base")
        List<ChangedFile> changes,

        @Nullable @Described("Its submission; absent while there is none")
        SubmissionView submission,

        @Nullable @Described("How it ended; absent while it has not")
        EndingView ending) {

    /** A draft with whose changes another one began. */
    @Described("A draft with whose changes another one began")
    record OriginalView(
            @Described(value = "The draft", example = "6") int draft,

            @Described(value = "Its latest revision at that time", example = "2")
            int revision) {}

    /** A file in which a draft differs from its base. */
    @Described("A file in which a draft differs from its base")
    record ChangedFile(
            @Described(value = "Path of the file", example = "decision-tables/credit-limit.xlsx")
            String name,

            @Nullable
            @Described(
                    value = "SHA-256 in the base; absent for a new file",
                    example = "sha256:9b74c9897bac770ffc029102a200c5de1c3e0f9f6a2d4e8b7c6d5e4f3a2b1c0d")
            String before,

            @Nullable
            @Described(
                    value = "SHA-256 in the draft; absent for a file that is gone",
                    example = "sha256:4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce")
            String after) {

        static ChangedFile of(ContentChange change) {
            return new ChangedFile(
                    change.name(),
                    change.before() == null ? null : Hashes.written(change.before()),
                    change.after() == null ? null : Hashes.written(change.after()));
        }
    }

    /** That a draft waits for its approval. */
    @Described("That a draft waits for its approval")
    record SubmissionView(
            @Described(value = "Who submitted it", example = "credit-manager")
            String by,

            @Described(value = "When", example = "2026-11-21T09:20:00Z")
            Instant at,

            @Described(
                    value = "SHA-256 of the report of its checks without the timings; an approval names it",
                    example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
            String checksHash) {}

    /** How a draft ended. */
    @Described("How a draft ended")
    record EndingView(
            @Described(value = "Who approved, rejected or withdrew it", example = "credit-approver")
            String by,

            @Described(value = "When", example = "2026-11-21T09:30:00Z")
            Instant at,

            @Nullable @Described(value = "Why; absent for an approval", example = "The cap is below the agreed floor")
            String reason) {}

    static DraftView of(Draft draft, ReleaseContent content, List<ContentChange> changes) {
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.state(),
                draft.base(),
                draft.author(),
                draft.comment(),
                draft.createdAt(),
                original(draft.original()),
                draft.revision(),
                Hashes.written(content.hash()),
                Hashes.written(ContentChange.hash(changes)),
                changes.stream().map(ChangedFile::of).toList(),
                submission(draft.submission()),
                ending(draft.ending()));
    }

    private static @Nullable OriginalView original(Draft.@Nullable Original original) {
        return original == null ? null : new OriginalView(original.draft(), original.revision());
    }

    private static @Nullable SubmissionView submission(Draft.@Nullable Submission submission) {
        return submission == null
                ? null
                : new SubmissionView(submission.by(), submission.at(), Hashes.written(submission.checks()));
    }

    private static @Nullable EndingView ending(@Nullable Ending ending) {
        return ending == null ? null : new EndingView(ending.by(), ending.at(), ending.reason());
    }
}
