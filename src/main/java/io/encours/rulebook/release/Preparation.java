package io.encours.rulebook.release;

import io.encours.engine.Policy;
import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has the releases compiled that decide now and next, before any decision needs them. One that does not compile here is
 * left out, tried again from time to time, and known as failed meanwhile, or as damaged: then nothing decides in its place.
 */
@Component
public class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final int MOST_AHEAD = 4;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CompiledPolicies<Policy> policies;
    private final Map<Integer, Failure> failures = new ConcurrentHashMap<>();

    public Preparation(CompiledPolicies<Policy> policies) {
        this.policies = policies;
    }

    private record Failure(Instant at, Throwable defect) {

        String message() {
            return String.valueOf(defect.getMessage());
        }
    }

    /** Why sound releases do not decide here although they are, or soon will be, in force; by number. */
    public SortedMap<Integer, String> failed() {
        SortedMap<Integer, String> failed = new TreeMap<>();
        failures.forEach((number, failure) -> {
            if (!(failure.defect() instanceof DamagedPolicyException)) {
                failed.put(number, failure.message());
            }
        });
        return failed;
    }

    /**
     * Lets a release pass, unless it was found to be damaged.
     *
     * @throws DamagedPolicyException naming what is damaged
     */
    void requireWhole(Release release) {
        Failure failure = failures.get(release.number());
        if (failure != null && failure.defect() instanceof DamagedPolicyException damaged) {
            throw damaged.again();
        }
    }

    /**
     * Pins what decides now, what decided just before (for whoever asked then), and what decides next. Whatever fails
     * leaves what is pinned as it is.
     */
    void prepare(Timeline timeline, Instant now) {
        Set<Sha256> wanted = new HashSet<>();
        Set<Integer> tried = new HashSet<>();
        prepareInForce(timeline.backFrom(now), now, wanted, tried);
        timeline.upcoming(now).stream()
                .limit(MOST_AHEAD)
                .filter(next -> isReady(next, now, tried))
                .forEach(next -> wanted.add(next.hash()));
        policies.retain(wanted);
        failures.keySet().retainAll(tried);
    }

    private void prepareInForce(Collection<Release> latestFirst, Instant now, Set<Sha256> wanted, Set<Integer> tried) {
        boolean decides = false;
        for (Release release : latestFirst) {
            if (decides) {
                wanted.add(release.hash());
                return;
            }
            if (isReady(release, now, tried)) {
                wanted.add(release.hash());
                decides = true;
            }
        }
    }

    private boolean isReady(Release release, Instant now, Set<Integer> tried) {
        tried.add(release.number());
        Failure failure = failures.get(release.number());
        boolean pausing = failure != null && now.isBefore(failure.at().plus(PAUSE));
        return !pausing && compiles(release, now);
    }

    /** Rules are code, so compiling them may end in any way; a release that does not compile must not stop the others. */
    private boolean compiles(Release release, Instant now) {
        try {
            release.requireListedAsMade();
            policies.pin(release);
            failures.remove(release.number());
            return true;
        } catch (DataAccessException notRead) {
            throw notRead;
        } catch (DamagedPolicyException damaged) {
            failures.put(release.number(), new Failure(now, damaged));
            LOG.error("Release {} decides nothing. {}", release.number(), damaged.getMessage());
            return false;
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            failures.put(release.number(), new Failure(now, defect));
            LOG.error("Release {} does not compile, so it decides nothing here", release.number(), defect);
            return false;
        }
    }
}
