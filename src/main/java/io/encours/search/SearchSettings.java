package io.encours.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index follows the record, and how long a search looks into it.
 *
 * @param interval how long it lets decisions come together before it takes them in; more than 0
 * @param batch decisions that it takes in at once, about; from 1
 * @param patience how long a page looks for more before it ends where it has come; 0 or more
 */
@ConfigurationProperties("encours.search")
record SearchSettings(
        @DefaultValue("500ms") Duration interval,
        @DefaultValue("1000") int batch,
        @DefaultValue("2s") Duration patience) {

    SearchSettings {
        if (interval.isNegative() || interval.isZero() || batch < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("encours.search: interval more than 0, batch from 1, patience from 0");
        }
    }
}
