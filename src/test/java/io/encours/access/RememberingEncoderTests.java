package io.encours.access;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTests {

    /** A hash that takes its time: the password after its kind. */
    private static final class Slow implements PasswordEncoder {

        private final AtomicInteger computed = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence password) {
            return "slow:" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            computed.incrementAndGet();
            try {
                MILLISECONDS.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return encode(password).equals(hash);
        }
    }

    private final Slow slow = new Slow();
    private final RememberingEncoder encoder = new RememberingEncoder(slow);

    @Test
    void computesTheHashOnceForCallsThatComeTogether() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        Callable<Boolean> call = () -> encoder.matches("right", "slow:right");
        for (Future<Boolean> answer : callers.invokeAll(Collections.nCopies(8, call))) {
            assertThat(answer.get()).isTrue();
        }
        callers.shutdown();

        assertThat(slow.computed).hasValue(1);
    }

    @Test
    void doesNotRememberAWrongPassword() {
        assertThat(encoder.matches("wrong", "slow:right")).isFalse();
        assertThat(encoder.matches("wrong", "slow:right")).isFalse();

        assertThat(slow.computed).hasValue(2);
    }

    @Test
    void refusesARememberedPasswordOnceItWasChanged() {
        assertThat(encoder.matches("right", "slow:right")).isTrue();
        assertThat(encoder.matches("right", "slow:changed")).isFalse();
    }
}
