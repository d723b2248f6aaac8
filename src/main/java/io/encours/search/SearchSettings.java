package io.encours.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index follows the record.
 *
 * @param interval how long it lets decisions come together before it takes them in; more than 0
 * @param batch decisions that it takes in at once, about; from 1
 */
@ConfigurationProperties("encours.search")
record SearchSettings(
        @DefaultValue("500ms") Duration interval,
        @DefaultValue("1000") int batch) {

    SearchSettings {
        if (interval.isNegative() || interval.isZero() || batch < 1) {
            throw new IllegalArgumentException("encours.search: interval more than 0, batch from 1");
        }
    }
}
