package io.encours.access;

import static io.encours.access.FailedAttempts.Verdict.NOT_LOOKED_AT;
import static io.encours.access.FailedAttempts.Verdict.ONE_TOO_MANY;
import static io.encours.access.FailedAttempts.Verdict.RIGHT;
import static io.encours.access.FailedAttempts.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.access.FailedAttempts.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedAttemptsTests {

    private static final String HERE = "192.0.2.7";

    private final AtomicLong nanos = new AtomicLong();
    private final FailedAttempts attempts = new FailedAttempts(nanos::get);

    @Test
    void looksAtNoPasswordAfterTenWrongOnes() {
        for (int i = 1; i < FailedAttempts.MOST; i++) {
            assertThat(wrong(HERE)).isEqualTo(WRONG);
        }
        assertThat(wrong(HERE)).isEqualTo(ONE_TOO_MANY);
        assertThat(attempts.look(caller(HERE), "sales", () -> {
                    throw new AssertionError("it was looked at");
                }))
                .isEqualTo(NOT_LOOKED_AT);
    }

    @Test
    void looksAgainAfterAMinuteOfQuietAndNoMomentBefore() {
        lockOut(HERE);
        pass(FailedAttempts.QUIET.minusNanos(1));
        assertThat(right(HERE)).isEqualTo(NOT_LOOKED_AT);
        pass(FailedAttempts.QUIET);
        assertThat(right(HERE)).isEqualTo(RIGHT);
    }

    @Test
    void waitsAMinuteAnewFromEachAttemptInBetween() {
        lockOut(HERE);
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(59));
            assertThat(right(HERE)).isEqualTo(NOT_LOOKED_AT);
        }
    }

    @Test
    void countsFailuresInARowAlone() {
        for (int i = 0; i < 50; i++) {
            assertThat(wrong(HERE)).isEqualTo(WRONG);
            pass(Duration.ofSeconds(20));
            if (i % 9 == 8) {
                assertThat(right(HERE)).isEqualTo(RIGHT);
            }
        }
    }

    @Test
    void forgetsFailuresAfterAMinuteOfQuiet() {
        for (int i = 0; i < 50; i++) {
            assertThat(wrong(HERE)).isEqualTo(WRONG);
            if (i % 9 == 8) {
                pass(FailedAttempts.QUIET);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.8", "2001:db8:0:1::1", "::1"})
    void locksNoOtherAddressOut(String other) {
        lockOut(HERE);
        lockOut("2001:db8::1");
        assertThat(right(other)).isEqualTo(RIGHT);
    }

    @Test
    void locksNoOtherAccountOut() {
        lockOut(HERE);
        assertThat(attempts.look(caller(HERE), "auditor", () -> true)).isEqualTo(RIGHT);
    }

    @Test
    void takesTheAddressesOfOneNetworkOfIpv6ForOneCaller() {
        for (int i = 1; i <= FailedAttempts.MOST; i++) {
            wrong("2001:db8::" + i);
        }
        assertThat(right("2001:db8:0:0:ffff::1")).isEqualTo(NOT_LOOKED_AT);
    }

    @Test
    void looksAtTenOfTheGuessesThatComeTogether() throws Exception {
        AtomicInteger looked = new AtomicInteger();
        Callable<Verdict> guess = () -> attempts.look(caller(HERE), "sales", () -> looked.incrementAndGet() > 1_000);
        ExecutorService callers = Executors.newFixedThreadPool(16);
        callers.invokeAll(Collections.nCopies(200, guess));
        callers.shutdown();
        assertThat(looked).hasValue(FailedAttempts.MOST);
    }

    private void lockOut(String address) {
        for (int i = 0; i < FailedAttempts.MOST; i++) {
            wrong(address);
        }
    }

    private Verdict wrong(String address) {
        return attempts.look(caller(address), "sales", () -> false);
    }

    private Verdict right(String address) {
        return attempts.look(caller(address), "sales", () -> true);
    }

    private static Caller caller(String address) {
        return new Caller(address, false);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
