package io.encours.rulebook.lifecycle;

import io.encours.TestDatabase;
import io.encours.audit.TestAudit;
import io.encours.engine.EngineSettings;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import io.encours.problem.RequestReader;
import io.encours.proof.key.TestKeys;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.check.CheckSettings;
import io.encours.rulebook.check.Checks;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.DraftChecks;
import io.encours.rulebook.draft.DraftStart;
import io.encours.rulebook.draft.DraftStore;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.release.CompiledPolicies;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Preparation;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Remark;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One instance's rulebook on a database. */
public final class TestRulebook {

    static final RulebookSettings.Rulebook KEPT =
            new RulebookSettings.Rulebook(Duration.ofSeconds(1), Duration.ofMillis(500), false, Duration.ZERO, 4);

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    public final EmptyPolicies compilation = new EmptyPolicies();
    public final ArtefactStore artefacts;
    public final ReleaseStore store;
    public final DraftStore drafts;
    public final Releases releases;
    public final Preparation preparation;
    public final Clock clock;
    private final Drafts made;
    private final RulebookLifecycle lifecycle;
    private final PolicyInspection inspection;

    public TestRulebook(TestDatabase database, @Nullable Path folder) {
        this(database, folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public TestRulebook(TestDatabase database, @Nullable Path folder, Clock clock) {
        this.clock = clock;
        DataSource source = database.service();
        TestKeys.register(source);
        JdbcClient jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        RulebookSettings settings = settings(folder);
        artefacts = new ArtefactStore(jdbc);
        Contents contents = new Contents(compilation);
        store = new ReleaseStore(jdbc, artefacts, transactions);
        drafts = new DraftStore(jdbc);
        CompiledPolicies<Policy> policies = new CompiledPolicies<>(
                compilation, release -> artefacts.bytes(release.named(), release.artefacts()), 4);
        preparation = new Preparation(policies);
        releases = new Releases(store, artefacts, policies, preparation, clock);
        made = new Drafts(
                drafts,
                store,
                contents,
                new DraftChecks(checks(), contents, store, artefacts),
                TestAudit.log(source),
                jdbc,
                transactions,
                clock);
        ChangedFiles changedFiles = new ChangedFiles(store, drafts, made, artefacts, transactions);
        inspection = new PolicyInspection(new JdbcTemplate(source), store);
        lifecycle = new RulebookLifecycle(
                new Baseline(
                        new PolicyFolder(settings),
                        store,
                        changedFiles,
                        contents,
                        policies,
                        TestAudit.log(source),
                        transactions,
                        clock),
                inspection,
                releases,
                clock);
    }

    private static Checks checks() {
        return new Checks(
                new PolicyCompiler(new EngineSettings(EngineSettings.TableEvaluation.INDEXED, 10)),
                new RequestReader(Validation.buildDefaultValidatorFactory().getValidator()),
                new CheckSettings(Duration.ofMinutes(1), 200));
    }

    private static RulebookSettings settings(@Nullable Path folder) {
        return new RulebookSettings(folder == null ? null : folder.toString(), KEPT);
    }

    TestRulebook start() {
        lifecycle.start();
        return this;
    }

    Health health() {
        return Objects.requireNonNull(new PolicyHealth(releases, preparation, inspection, clock).health());
    }

    void inspect() {
        inspection.inspect();
    }

    Draft draftOf(Release release) {
        return made.create(
                release, DraftStart.installed(release.artefacts(), release.hash()), "ada", new Remark("another look"));
    }

    public void follow() {
        releases.refresh(clock.instant());
    }
}
