package io.encours.proof.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.proof.block.Canonical;
import io.encours.shared.Described;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A public key as it is given out, with what the key before says of it. */
@Described("A public key that seals the record")
public record KeyStatement(
        @Described(
                value = "Its name: SHA-256 of its X.509 encoding",
                example = "5a105e8b9d40e1329780d62ea2265d8a6b1e4cb8a8cd1fae66ad10e0d1a5e6d1")
        String id,

        @Described(
                value = "The key in X.509 encoding, base64",
                example = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
        String publicKey,

        @Described(value = "When it was introduced", example = "2026-11-21T09:30:00Z")
        Instant introducedAt,

        @Nullable
        @Described(
                value = "The key before, that vouches for this one; the first has none",
                example = "17cb79fb2b8f9aaf8d1fcb5d4e3a2bd1b3f0fbc1f0c6a4f1c39cf9d3e3c2b1a0")
        String predecessor,

        @Nullable @Described(value = "Signature of the key before over this one, hexadecimal", example = "c0ffee…")
        String handover,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Described(
                value = "How the key before was lost, where it does not vouch for this one",
                example = "The volume with the key failed on 20 November, there was no copy")
        String lost) {

    static final String TITLE = "encours-key-v1";

    /** The first key of a record, which stands for itself. */
    public static KeyStatement first(VerifyingKey key, Instant introducedAt) {
        return new KeyStatement(key.id().hex(), key.base64(), introducedAt, null, null, null);
    }

    public static KeyStatement of(VerifyingKey key, Instant introducedAt, SigningKey predecessor) {
        return new KeyStatement(
                key.id().hex(),
                key.base64(),
                introducedAt,
                predecessor.id().hex(),
                predecessor.sign(handover(key)),
                null);
    }

    /** A key that nobody vouches for, as the one before is lost. */
    public static KeyStatement inPlaceOf(String lostKey, String reason, VerifyingKey key, Instant introducedAt) {
        return new KeyStatement(key.id().hex(), key.base64(), introducedAt, lostKey, null, reason);
    }

    /** What a key signs to vouch for its successor. */
    static Canonical handover(VerifyingKey successor) {
        return Canonical.of(TITLE, Map.of("key", successor.id(), "public_key", successor.base64()));
    }

    /** Whether it names itself and the key before as what they are. */
    boolean isSound() {
        try {
            return Optional.ofNullable(predecessor)
                    .map(Sha256::new)
                    .map(before -> !before.equals(key().id()))
                    .orElseGet(() -> key().id().hex().equals(id));
        } catch (IllegalArgumentException altered) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if it is no key, or not the one of that name */
    VerifyingKey key() {
        VerifyingKey key = VerifyingKey.decoded(publicKey);
        if (!key.id().hex().equals(id)) {
            throw new IllegalArgumentException("the key %s is named %s".formatted(key.id(), id));
        }
        return key;
    }
}
