package io.encours.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which passwords were right until they have not been used for a short while, because a strong hash costs a tenth
 * of a second and callers send their password with every call. Of calls that come together with the same password one
 * computes the hash, and the others wait for it.
 *
 * <p>What is kept is a keyed hash (HMAC-SHA-256) of password and stored hash together, under a key that never leaves
 * this process. A changed password is another stored hash, so it is never mistaken for the old one. Wrong passwords are
 * not remembered and cost the full time.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Cache<ByteBuffer, Boolean> right = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterAccess(REMEMBERED)
            .build();

    RememberingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        return right.get(print(password.toString(), hash), unseen -> encoder.matches(password, hash) ? true : null)
                != null;
    }

    private ByteBuffer print(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(hash.getBytes(UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
