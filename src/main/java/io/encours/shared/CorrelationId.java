package io.encours.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What ties together everything that follows from one call, in the caller's systems and here: the answer, the record, the
 * audit log and the lines of the log.
 *
 * @param value 1 to 128 letters, digits and {@code . _ : / + = ~ -}
 */
public record CorrelationId(String value) {

    /** The header that brings it, and gives it back. */
    public static final String HEADER = "X-Correlation-Id";

    public static final String FORM = "[A-Za-z0-9._:/+=~-]{1,128}";
    public static final String EXPECTED = "1 to 128 letters, digits and . _ : / + = ~ -";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final String IN_LOG = "correlationId";

    public CorrelationId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a correlation id has " + EXPECTED);
        }
    }

    public static boolean isOne(String value) {
        return PATTERN.matcher(value).matches();
    }

    /** For a call that brings none; nobody is kept from guessing it. */
    public static CorrelationId random() {
        return new CorrelationId(UuidCreator.getRandomBasedFast().toString());
    }

    /** That of the call which the present thread answers; null for what no call asked for. */
    public static @Nullable CorrelationId current() {
        String value = MDC.get(IN_LOG);
        return value == null ? null : new CorrelationId(value);
    }

    /** Makes it the present thread's, which shows it in each line of the log. */
    public void begin() {
        MDC.put(IN_LOG, value);
    }

    /** The present thread's call is answered. */
    public static void end() {
        MDC.remove(IN_LOG);
    }
}
