package io.encours.rulebook;

import io.encours.TestDatabase;
import io.encours.engine.Policy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One instance's rulebook on a database. */
final class TestRulebook {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    final EmptyPolicies compilation = new EmptyPolicies();
    final ReleaseStore store;
    final Releases releases;
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RulebookLifecycle lifecycle;

    TestRulebook(TestDatabase database, @Nullable Path folder) {
        DataSource source = database.service();
        RulebookSettings settings = new RulebookSettings(
                folder == null ? null : folder.toString(), new RulebookSettings.Rulebook(Duration.ofSeconds(1), 4));
        store = new ReleaseStore(JdbcClient.create(source), new JdbcTransactionManager(source));
        CompiledPolicies<Policy> policies = new CompiledPolicies<>(compilation, store::artefacts, 4);
        releases = new Releases(store, policies);
        Baseline baseline = new Baseline(new PolicyFolder(settings), store, compilation, policies, clock);
        lifecycle = new RulebookLifecycle(baseline, releases, clock);
    }

    TestRulebook start() {
        lifecycle.start();
        return this;
    }

    void follow() {
        lifecycle.follow();
    }
}
