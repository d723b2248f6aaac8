package io.encours.rulebook.release;

import static io.encours.rulebook.release.SomeReleases.approved;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.rulebook.lifecycle.TestRulebook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is one of the zone of the service: of two releases the second takes effect half an hour into 1 June in Paris. */
class ReleaseDayTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    static {
        TestRulebook rulebook = new TestRulebook(DATABASE, null);
        rulebook.store.storeOnce(approved(1, "2026-01-01T00:00:00Z"), artefacts("rule 1"));
        rulebook.store.storeOnce(approved(2, "2026-05-31T22:30:00Z"), artefacts("rule 2"));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 1", "UTC, 2", "America/New_York, 2"})
    void endsInTheZoneOfTheService(String zone, int release) {
        assertThat(decidingAsOf(LocalDate.of(2026, 5, 31), "2026-11-21T09:00:00Z", zone))
                .isEqualTo(release);
    }

    /** At 23:30 UTC it is tomorrow in Paris, so that today is decided on the release in force. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2026-05-31T23:30:00Z, Europe/Paris, 1",
        "2026-05-31, 2026-05-31T23:30:00Z, UTC, 2",
        "2026-06-01, 2026-05-31T23:30:00Z, Europe/Paris, 2",
        "2026-06-01, 2026-05-31T22:15:00Z, Europe/Paris, 1"
    })
    void isTodayInTheZoneOfTheService(LocalDate day, String now, String zone, int release) {
        assertThat(decidingAsOf(day, now, zone)).isEqualTo(release);
    }

    private static int decidingAsOf(LocalDate day, String now, String zone) {
        TestRulebook rulebook = new TestRulebook(DATABASE, null, Clock.fixed(Instant.parse(now), ZoneId.of(zone)));
        rulebook.follow();
        try (Releases.Lease lease = rulebook.releases.leaseAsOf(day)) {
            return lease.number();
        }
    }
}
