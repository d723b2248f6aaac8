package io.encours.rulebook;

import static java.util.function.Predicate.not;

import io.encours.engine.Policy;
import io.encours.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The first release: what lay in the policy folder at the first start. It is stored only if it compiles, and only once;
 * files that are changed later change nothing.
 */
@Component
class Baseline {

    static final int NUMBER = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Baseline.class);

    private final PolicyFolder folder;
    private final ReleaseStore store;
    private final Compilation<Policy> compilation;
    private final CompiledPolicies<Policy> policies;
    private final Clock clock;

    Baseline(
            PolicyFolder folder,
            ReleaseStore store,
            Compilation<Policy> compilation,
            CompiledPolicies<Policy> policies,
            Clock clock) {
        this.folder = folder;
        this.store = store;
        this.compilation = compilation;
        this.policies = policies;
        this.clock = clock;
    }

    /** Stores the baseline if there is none, and says so where the files now differ from it. */
    void store() {
        PolicyFiles files = folder.read();
        Release baseline = store.find(NUMBER).orElseGet(() -> make(files));
        List<String> differing = differing(baseline.content().artefacts(), files.hashes());
        if (!differing.isEmpty()) {
            LOG.warn(
                    "Files in {} differ from release {}, which was made from them; nothing changes. Differing: {}",
                    files.place(),
                    NUMBER,
                    String.join(", ", differing));
        }
    }

    private Release make(PolicyFiles files) {
        Release release = release(files);
        policies.lease(release, ignored -> files.artefacts()).close();
        Release stored = store.storeOnce(release, files.artefacts());
        LOG.info(
                "Release {} is made from {}: {} files, hash {}",
                NUMBER,
                files.place(),
                files.artefacts().size(),
                stored.hash());
        return stored;
    }

    private Release release(PolicyFiles files) {
        ReleaseContent content = new ReleaseContent(compilation.engineVersion(), FactSchema.version(), files.hashes());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Release(
                NUMBER,
                content.hash(),
                content,
                ReleaseState.APPROVED,
                "encours",
                "installation",
                "The policy as installed",
                now,
                now);
    }

    private static List<String> differing(SortedMap<String, Sha256> stored, SortedMap<String, Sha256> found) {
        TreeSet<String> names = new TreeSet<>(stored.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(not(name -> Objects.equals(stored.get(name), found.get(name))))
                .toList();
    }
}
