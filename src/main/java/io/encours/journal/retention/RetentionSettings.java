package io.encours.journal.retention;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long decisions stay on record.
 *
 * @param retention how long ago a month must have ended before its decisions are dropped, such as {@code P10Y}; kept for
 *     good where it is absent. The database refuses what is younger than its own least age, whatever stands here
 */
@ConfigurationProperties("encours.journal")
record RetentionSettings(@Nullable Period retention) {

    RetentionSettings {
        if (retention != null && (retention.isNegative() || retention.toTotalMonths() < 1)) {
            throw new IllegalArgumentException(
                    "encours.journal.retention: %s (expected: a month or more)".formatted(retention));
        }
    }
}
