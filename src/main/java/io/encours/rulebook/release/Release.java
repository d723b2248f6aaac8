package io.encours.rulebook.release;

import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A version of the policy; it never changes once it is made.
 *
 * @param number from 1, in the order they were made
 * @param hash of the content, as it was when it was made; releases with equal content have an equal hash
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

    /** The number of one that is not made yet. */
    public static final int TO_BE_MADE = Integer.MAX_VALUE;

    /** What is said of one whose listing is not {@linkplain #isListedAsMade() as it was made}. */
    public static final String LISTING_ALTERED = "the listing of its files does not have the hash of the release";

    public Release {
        if (author.equals(approvedBy)) {
            throw new IllegalArgumentException("release %d: nobody approves own work".formatted(number));
        }
        if (state == ReleaseState.APPROVED && (approvedBy == null || effectiveFrom == null)) {
            throw new IllegalArgumentException(
                    "release %d: an approved release says by whom and from when".formatted(number));
        }
    }

    /** As it is named in messages, such as {@code release 1}. */
    public String named() {
        return number == TO_BE_MADE ? "the release to be made" : "release " + number;
    }

    /**
     * Its files, hashes by name.
     *
     * @throws DamagedPolicyException if the listing is not the one that was hashed when it was made
     */
    public SortedMap<String, Sha256> artefacts() {
        requireListedAsMade();
        return content.artefacts();
    }

    void requireListedAsMade() {
        if (!isListedAsMade()) {
            throw DamagedPolicyException.of(named(), List.of(LISTING_ALTERED));
        }
    }

    /** Whether it was made of these files, hashes by name; also where its listing was altered since. */
    public boolean isMadeOf(SortedMap<String, Sha256> files) {
        return content.artefacts().equals(files)
                || hash.equals(new ReleaseContent(content.engineVersion(), content.factSchemaVersion(), files).hash());
    }

    /** Whether the listing of its files is the one that was hashed when it was made. */
    public boolean isListedAsMade() {
        return hash.equals(content.hash());
    }
}
