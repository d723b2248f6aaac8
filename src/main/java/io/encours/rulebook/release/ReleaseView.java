package io.encours.rulebook.release;

import io.encours.rulebook.artefact.Hashes;
import io.encours.shared.Described;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A release as callers see it. */
@Described("A version of the policy; it never changes once it is made")
public record ReleaseView(
        @Described(value = "From 1, in the order they were made", example = "1")
        int number,

        @Described(
                value = "SHA-256 of the listing of engine version, fact schema version and files",
                example = "sha256:5f1b0d7e4c2f8a3b9d6e1c0f7a8b4d3e2c5f6a7b8c9d0e1f2a3b4c5d6e7f8091")
        String hash,

        @Described(value = "Where it stands now; IN_FORCE is the one that decides", example = "IN_FORCE")
        ReleaseState state,

        @Described(value = "Who made it", example = "encours")
        String author,

        @Nullable @Described(value = "Who approved it, somebody else", example = "installation")
        String approvedBy,

        @Described(value = "Why it was made", example = "The policy as installed")
        String comment,

        @Nullable @Described(value = "The instant from which it decides", example = "2026-11-21T09:00:00Z")
        Instant effectiveFrom,

        @Nullable @Described(value = "The instant from which another one decides", example = "2027-01-01T00:00:00Z")
        Instant effectiveUntil,

        @Described(value = "When it was made", example = "2026-11-21T09:00:00Z")
        Instant createdAt,

        @Described(
                value = "The code that it was made for, as a hash of the classes that decide beside its files",
                example = "5f1b0d7e4c2f8a3b")
        String engineVersion,

        @Described(value = "Version of the facts that its rules see", example = "0f3c5a1be2d47896")
        String factSchemaVersion,

        @Nullable
        @Described(value = "The draft that was approved; absent for an installed or restored one", example = "7")
        Integer draft,

        @Nullable
        @Described(
                value = "SHA-256 of the report of the checks that its approver saw",
                example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String checksHash,

        @Nullable
        @Described(
                value = "SHA-256 of the listing of changes that its approver saw",
                example = "sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9")
        String differenceHash,

        @Nullable @Described(value = "The older release whose content it brings back", example = "1")
        Integer restores,

        @Described("Its files, by name") List<Artefact> artefacts) {

    /** A file of a release. */
    @Described("A file of a release")
    record Artefact(
            @Described(value = "Path of the file", example = "decision-tables/credit-limit.xlsx")
            String name,

            @Described(
                    value = "SHA-256 of its bytes",
                    example = "sha256:9b74c9897bac770ffc029102a200c5de1c3e0f9f6a2d4e8b7c6d5e4f3a2b1c0d")
            String hash) {}

    static ReleaseView of(Release release, Timeline timeline, Instant now) {
        Origin origin = release.origin();
        Origin.Approval approval = origin instanceof Origin.Approval approved ? approved : null;
        return new ReleaseView(
                release.number(),
                Hashes.written(release.hash()),
                timeline.state(release, now),
                release.author(),
                release.approvedBy(),
                release.comment(),
                release.effectiveFrom(),
                timeline.until(release).orElse(null),
                release.createdAt(),
                release.content().engineVersion(),
                release.content().factSchemaVersion(),
                approval == null ? null : approval.draft(),
                approval == null ? null : Hashes.written(approval.checks()),
                approval == null ? null : Hashes.written(approval.difference()),
                origin instanceof Origin.Restoration restoration ? restoration.release() : null,
                artefacts(release.content().artefacts()));
    }

    /** Goes over to another value whenever something in the view does. */
    String tag() {
        return "\"%d.%s.%s\"".formatted(number, state, effectiveUntil == null ? "" : effectiveUntil.toEpochMilli());
    }

    static List<Artefact> artefacts(SortedMap<String, Sha256> artefacts) {
        return artefacts.entrySet().stream()
                .map(artefact -> new Artefact(artefact.getKey(), Hashes.written(artefact.getValue())))
                .toList();
    }
}
