package io.encours.rulebook.lifecycle;

import static io.encours.Patience.await;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances on one database. They poll so rarely that what they know in time they were told. */
class ReplicaTests {

    private static final Duration RARELY = Duration.ofMinutes(2);
    private static final Duration LEAD = Duration.ofMillis(1_500);

    private final TestDatabase database = TestDatabase.migrated();
    private final TestInstance one = new TestInstance(database, new EmptyPolicies(), RARELY, LEAD);
    private final TestInstance other = new TestInstance(database, new EmptyPolicies(), RARELY, LEAD);

    @BeforeEach
    void listen() {
        await().until(() -> listeners() == 2);
        one.activate(artefacts("rule 1"));
        awaitBothDecideOn(1);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void changeOverAtTheSameInstant() {
        Instant change =
                Objects.requireNonNull(one.activate(artefacts("rule 2")).effectiveFrom());
        for (TestInstance instance : List.of(one, other)) {
            await().until(() -> numberAt(instance, change) == 2);
            assertThat(numberAt(instance, change.minusNanos(1_000))).isEqualTo(1);
        }
    }

    @Test
    void hearOfReleasesAgainAfterTheDatabaseHungUp() {
        asTheService()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query ilike 'listen%'")
                .query(Boolean.class)
                .list();
        await().until(() -> listeners() == 2);
        one.activate(artefacts("rule 2"));
        awaitBothDecideOn(2);
    }

    @Test
    void goOnWithTheReleaseBeforeOneThatDoesNotCompileAndSaySo() {
        Release broken = one.activate(artefacts("broken"));
        await().until(() -> health().equals(Status.DOWN));
        await().until(() -> one.clock.instant().isAfter(broken.effectiveFrom()));
        assertThat(other.releases.inForce(other.clock.instant())).contains(broken);
        assertThat(other.decides()).isEqualTo(1);
        assertThat(other.health().getDetails()).containsEntry("release 2", "rules/score/score.drl is broken");
        one.activate(artefacts("rule 3"));
        await().until(() -> other.decides() == 3);
        other.releases.refresh(other.clock.instant());
        assertThat(health()).isEqualTo(Status.UP);
    }

    private void awaitBothDecideOn(int number) {
        await().ignoreExceptionsInstanceOf(NoSuchReleaseException.class)
                .until(() -> one.decides() == number && other.decides() == number);
    }

    private Status health() {
        return other.health().getStatus();
    }

    private static int numberAt(TestInstance instance, Instant at) {
        try (Releases.Lease lease = instance.releases.leaseInForce(at)) {
            return lease.number();
        }
    }

    /** As the very login of the listeners, which alone may see and end them. */
    private JdbcClient asTheService() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(),
                database.serviceLogin().name(),
                database.serviceLogin().password()));
    }

    private int listeners() {
        return asTheService()
                .sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and query ilike 'listen%'")
                .query(Integer.class)
                .single();
    }
}
