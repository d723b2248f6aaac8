package io.encours.rulebook.lifecycle;

import io.encours.TestDatabase;
import io.encours.engine.Policy;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.approval.Succession;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.release.Compilation;
import io.encours.rulebook.release.CompiledPolicies;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Preparation;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several instances on a database, which follows releases on its own thread by the real clock. */
final class TestInstance implements AutoCloseable {

    final Releases releases;
    final Preparation preparation;
    private final PolicyInspection inspection;
    final Clock clock = Clock.systemUTC();
    private final ArtefactStore artefacts;
    private final Contents contents;
    private final Succession succession;
    private final TransactionTemplate transaction;
    private final ReleaseFollower follower;

    TestInstance(TestDatabase database, Compilation<Policy> compilation, Duration refresh, Duration lead) {
        DataSource source = database.service();
        JdbcClient jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        RulebookSettings settings =
                new RulebookSettings(null, new RulebookSettings.Rulebook(refresh, lead, false, Duration.ZERO, 2));
        artefacts = new ArtefactStore(jdbc);
        contents = new Contents(compilation);
        ReleaseStore store = new ReleaseStore(jdbc, artefacts, transactions);
        CompiledPolicies<Policy> policies = new CompiledPolicies<>(
                compilation, release -> artefacts.bytes(release.named(), release.artefacts()), 2);
        inspection = new PolicyInspection(new JdbcTemplate(source), store);
        preparation = new Preparation(policies);
        releases = new Releases(store, artefacts, policies, preparation, clock);
        succession = new Succession(store, releases, jdbc, settings, clock);
        transaction = new TransactionTemplate(transactions);
        follower = new ReleaseFollower(releases, new Details(database), settings, clock);
        follower.start();
    }

    private record Details(TestDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.serviceLogin().name();
        }

        @Override
        public String getPassword() {
            return database.serviceLogin().password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }

    Health health() {
        return Objects.requireNonNull(new PolicyHealth(releases, preparation, inspection, clock).health());
    }

    /** Makes a release that takes effect as soon as every instance is ready. */
    Release activate(SortedMap<String, byte[]> files) {
        return transaction.execute(status -> {
            succession.lock();
            SortedMap<String, Sha256> hashes = new TreeMap<>();
            files.forEach((name, bytes) -> hashes.put(name, artefacts.store(bytes)));
            return succession.add(
                    new Succession.Candidate(
                            contents.of(hashes), "eve", "bob", new Remark("because"), new Origin.Installation()),
                    null);
        });
    }

    /** The number of the release that decides now. */
    int decides() {
        try (Releases.Lease lease = releases.leaseInForce(clock.instant())) {
            return lease.number();
        }
    }

    @Override
    public void close() {
        follower.stop();
    }
}
