package io.encours.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins of a caller to an account. After {@value #MOST} in a row no password is looked at, right or wrong,
 * until the caller has been quiet for {@link #QUIET}: each attempt in between begins that time anew. A success forgets the
 * failures before it, and so does such a quiet time.
 *
 * <p>Other callers and other accounts are not affected; names that no account has are counted like those of accounts. A
 * caller is who {@link Caller#network()} says. Guesses that come together are looked at one after the other. Each instance
 * of the service counts for itself.
 */
@Component
@Conditional(IssuerNamed.None.class)
class FailedAttempts {

    static final int MOST = 10;
    static final Duration QUIET = Duration.ofMinutes(1);

    /** What came of an attempt. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** Wrong, and the last to be looked at. */
        ONE_TOO_MANY,
        NOT_LOOKED_AT
    }

    private record Attempt(String caller, String account) {}

    /** Failures in a row, guarded by itself. */
    private static final class Row {

        private int failures;
    }

    private final Cache<Attempt, Row> rows;

    FailedAttempts() {
        this(Ticker.systemTicker());
    }

    FailedAttempts(Ticker ticker) {
        this.rows = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(QUIET)
                .ticker(ticker)
                .build();
    }

    /** Looks at a password, unless there were too many wrong ones. */
    Verdict look(Caller caller, String account, BooleanSupplier isRight) {
        Attempt attempt = new Attempt(caller.network(), account);
        Row row = rows.get(attempt, first -> new Row());
        synchronized (row) {
            Verdict verdict = look(row, isRight);
            if (verdict != Verdict.RIGHT) {
                rows.put(attempt, row);
            }
            return verdict;
        }
    }

    private static Verdict look(Row row, BooleanSupplier isRight) {
        if (row.failures >= MOST) {
            return Verdict.NOT_LOOKED_AT;
        }
        row.failures = isRight.getAsBoolean() ? 0 : row.failures + 1;
        if (row.failures == 0) {
            return Verdict.RIGHT;
        }
        return row.failures < MOST ? Verdict.WRONG : Verdict.ONE_TOO_MANY;
    }
}
