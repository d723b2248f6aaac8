package io.encours.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins of an address to an account. After {@value #MOST} in a row no password is looked at until the
 * address has been quiet for {@link #QUIET}; other addresses are not affected.
 */
@Component
@Conditional(IssuerNamed.None.class)
class FailedAttempts {

    static final int MOST = 10;
    static final Duration QUIET = Duration.ofMinutes(1);

    private record Attempt(String address, String account) {}

    private final Cache<Attempt, Integer> failures =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(QUIET).build();

    boolean areTooMany(String address, String account) {
        Integer count = failures.getIfPresent(new Attempt(address, account));
        return count != null && count >= MOST;
    }

    void failed(String address, String account) {
        failures.asMap().merge(new Attempt(address, account), 1, Integer::sum);
    }

    void succeeded(String address, String account) {
        failures.invalidate(new Attempt(address, account));
    }
}
