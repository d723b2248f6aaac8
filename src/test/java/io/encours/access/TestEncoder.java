package io.encours.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The encoder of the service, for all services of a test run: it makes one hash of each password, as they all have the
 * same one and each hash takes half a second of a test run.
 */
public final class TestEncoder implements PasswordEncoder {

    public static final PasswordEncoder ENCODER = new TestEncoder(AccessConfiguration.passwordEncoder());

    private final PasswordEncoder encoder;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    private TestEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.computeIfAbsent(String.valueOf(password), unseen -> String.valueOf(encoder.encode(unseen)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encoder.matches(password, hash);
    }
}
