package io.encours.search.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How exports are made.
 *
 * @param streams answers that an instance writes at once; from 1
 * @param jobs exports that are made in the background at once, over all instances; from 1
 * @param kept how long a finished export is kept
 * @param silence after which an export that says nothing is taken for interrupted, and begun again; from two seconds, as one
 *     that is made says so every second
 */
@ConfigurationProperties("encours.export")
record ExportSettings(
        @DefaultValue("4") int streams,
        @DefaultValue("2") int jobs,
        @DefaultValue("24h") Duration kept,
        @DefaultValue("1m") Duration silence) {

    /** How often exports are looked for, and those that are made say so. */
    static final Duration POLL = Duration.ofSeconds(1);

    ExportSettings {
        if (streams < 1 || jobs < 1 || kept.isNegative() || silence.compareTo(POLL.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "encours.export: streams and jobs from 1, kept from 0s, silence from 2s");
        }
    }
}
