package io.encours.rulebook.approval;

import io.encours.rulebook.artefact.Hashes;
import io.encours.shared.Described;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an approver has seen, and when it is to take effect. */
@Described("What an approver has seen, and when it is to take effect")
record ApprovalRequest(
        @Pattern(regexp = Hashes.FORM)
        @Described(
                value = "The draft's content hash",
                example = "sha256:5f1b0d7e4c2f8a3b9d6e1c0f7a8b4d3e2c5f6a7b8c9d0e1f2a3b4c5d6e7f8091")
        String contentHash,

        @Pattern(regexp = Hashes.FORM)
        @Described(
                value = "Hash of the report of its checks",
                example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String checksHash,

        @Pattern(regexp = Hashes.FORM)
        @Described(
                value = "Hash of what it changes",
                example = "sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9")
        String differenceHash,

        @Nullable
        @Described(
                value = "The instant from which it decides, never in the past; now where it is not given",
                example = "2027-01-01T00:00:00Z")
        Instant effectiveFrom) {}
