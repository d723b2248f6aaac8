package io.encours.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The key of an account: {@code enc_} and 32 random bytes, sent in place of a password. Nobody can guess it, so one SHA-256 is
 * as good a hash of it as a slow one, and costs a decision nothing.
 */
final class AccountKey {

    static final String ALGORITHM = "sha256";

    private static final String PREFIX = "enc_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AccountKey() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String key) {
        return "{" + ALGORITHM + "}" + digest(key);
    }

    static boolean isHash(String hash) {
        return hash.startsWith("{" + ALGORITHM + "}");
    }

    private static String digest(CharSequence key) {
        return Sha256.of(key.toString().getBytes(UTF_8)).hex();
    }

    /** Compares in constant time. */
    static final class Encoder implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence key) {
            throw new UnsupportedOperationException("a key is made, not chosen");
        }

        @Override
        public boolean matches(@Nullable CharSequence key, @Nullable String digest) {
            return key != null
                    && digest != null
                    && MessageDigest.isEqual(digest(key).getBytes(UTF_8), digest.getBytes(UTF_8));
        }
    }
}
