package io.encours.journal.append;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the journal writes.
 *
 * @param batch most decisions in one transaction
 * @param queue most decisions that wait for a writer
 * @param timeout how long a caller waits for a writer at most, and a writer for each answer of the database
 * @param monthsAhead partitions made in advance, counting the current month
 */
@ConfigurationProperties("encours.journal")
public record JournalSettings(
        @DefaultValue("100") int batch,
        @DefaultValue("2000") int queue,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("3") int monthsAhead) {

    public JournalSettings {
        if (batch < 1 || queue < 1 || monthsAhead < 1 || monthsAhead > 36) {
            throw new IllegalArgumentException("encours.journal: batch and queue from 1, months-ahead 1 to 36");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException(
                    "encours.journal.timeout: %s (expected: more than 0)".formatted(timeout));
        }
    }
}
