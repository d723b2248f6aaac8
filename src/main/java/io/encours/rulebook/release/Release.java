package io.encours.rulebook.release;

import io.encours.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A version of the policy; it never changes once it is made.
 *
 * @param number from 1, in the order they were made
 * @param hash of the content; releases with equal content have an equal hash
 * @param content what it consists of
 * @param state as stored, so never {@link ReleaseState#IN_FORCE} or {@link ReleaseState#SUPERSEDED}
 * @param author who made it
 * @param approvedBy who approved it, somebody else
 * @param comment why it was made
 * @param effectiveFrom the instant from which it decides, until the next approved release takes effect
 * @param createdAt when it was made
 * @param origin how it came about
 */
@NamedInterface("release")
public record Release(
        int number,
        Sha256 hash,
        ReleaseContent content,
        ReleaseState state,
        String author,
        @Nullable String approvedBy,
        String comment,
        @Nullable Instant effectiveFrom,
        Instant createdAt,
        Origin origin) {

    public Release {
        if (!hash.equals(content.hash())) {
            throw new IllegalArgumentException(
                    "release %d: content has the hash %s (expected: %s)".formatted(number, content.hash(), hash));
        }
        if (author.equals(approvedBy)) {
            throw new IllegalArgumentException("release %d: nobody approves own work".formatted(number));
        }
        if (state == ReleaseState.APPROVED && (approvedBy == null || effectiveFrom == null)) {
            throw new IllegalArgumentException(
                    "release %d: an approved release says by whom and from when".formatted(number));
        }
    }
}
