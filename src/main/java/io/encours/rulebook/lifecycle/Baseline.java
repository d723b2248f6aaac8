package io.encours.rulebook.lifecycle;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.engine.Policy;
import io.encours.rulebook.artefact.PolicyFiles;
import io.encours.rulebook.draft.PolicyAction;
import io.encours.rulebook.draft.PolicyEvents;
import io.encours.rulebook.release.CompiledPolicies;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseContent;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.ReleaseStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first release: what lay in the policy folder at the first start. It is stored only if it compiles, and only once;
 * files that are changed later become a draft, see {@link ChangedFiles}.
 */
@Component
class Baseline {

    static final int NUMBER = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Baseline.class);

    private final PolicyFolder folder;
    private final ReleaseStore store;
    private final ChangedFiles changedFiles;
    private final Contents contents;
    private final CompiledPolicies<Policy> policies;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Baseline(
            PolicyFolder folder,
            ReleaseStore store,
            ChangedFiles changedFiles,
            Contents contents,
            CompiledPolicies<Policy> policies,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.folder = folder;
        this.store = store;
        this.changedFiles = changedFiles;
        this.contents = contents;
        this.policies = policies;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Stores the baseline if there is no release; else puts changed files into a draft. */
    void store() {
        PolicyFiles files = folder.read();
        if (store.next() == NUMBER) {
            make(files);
        } else {
            changedFiles.keep(files);
        }
    }

    private void make(PolicyFiles files) {
        Release release = release(files);
        policies.lease(release, ignored -> files.artefacts()).close();
        Release stored = transaction.execute(status -> storedOnce(release, files));
        LOG.info(
                "Release {} is made from {}: {} files, hash {}",
                NUMBER,
                files.place(),
                files.artefacts().size(),
                stored.hash());
    }

    /** Another instance may have been first. */
    private Release storedOnce(Release release, PolicyFiles files) {
        store.lock();
        boolean first = store.find(NUMBER).isEmpty();
        Release stored = store.storeOnce(release, files.artefacts());
        if (first) {
            audit.add(PolicyEvents.of(
                    PolicyAction.RELEASE_INSTALLED,
                    AuditEvent.INSTALLATION,
                    stored.createdAt(),
                    stored,
                    stored.comment()));
        }
        return stored;
    }

    private Release release(PolicyFiles files) {
        ReleaseContent content = contents.of(files.hashes());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Release(
                NUMBER,
                content.hash(),
                content,
                ReleaseState.APPROVED,
                PolicyFiles.AUTHOR,
                AuditEvent.INSTALLATION,
                "The policy as installed",
                now,
                now,
                new Origin.Installation());
    }
}
