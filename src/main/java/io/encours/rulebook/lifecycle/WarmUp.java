package io.encours.rulebook.lifecycle;

import io.encours.engine.CompilerAtRest;
import io.encours.engine.EvaluationException;
import io.encours.engine.Policy;
import io.encours.facts.Request;
import io.encours.problem.RequestReader;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.check.CaseFiles;
import io.encours.rulebook.check.PolicyCase;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Evaluates the examples of the release in force until the JVM has compiled its rules, on one thread beside the service.
 *
 * <p>Rules are much code, and until the JVM has compiled it a decision takes five to ten times as long. Callers who ask a
 * few times a second would pay for that for hours. Nothing of it is on record.
 */
@Component
class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final Releases releases;
    private final ArtefactStore artefacts;
    private final RequestReader reader;
    private final Duration atMost;
    private final Clock clock;
    private final Counter evaluations;
    private volatile CountDownLatch end = new CountDownLatch(0);

    WarmUp(
            Releases releases,
            ArtefactStore artefacts,
            RequestReader reader,
            RulebookSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.releases = releases;
        this.artefacts = artefacts;
        this.reader = reader;
        this.atMost = settings.rulebook().warmUp();
        this.clock = clock;
        this.evaluations = Counter.builder("encours.rulebook.warm-up")
                .description("Evaluations that had the rules compiled before callers need them")
                .register(meters);
    }

    @Override
    public void start() {
        if (!atMost.isZero()) {
            end = new CountDownLatch(1);
            Thread thread = new Thread(this::warmUntilStopped, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void warmUntilStopped() {
        try {
            int warm = 0;
            do {
                warm = warmed(warm);
            } while (!end.await(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number of the release that is done with then; one that cannot be read now is tried again. */
    private int warmed(int before) {
        Optional<Release> next = releases.inForce(clock.instant()).filter(release -> release.number() != before);
        try {
            next.ifPresent(this::warm);
        } catch (DataAccessException later) {
            LOG.debug("No release can be warmed up now", later);
            return before;
        } catch (RuntimeException defect) {
            LOG.warn("The rules in force could not be warmed up", defect);
        }
        return next.map(Release::number).orElse(before);
    }

    private void warm(Release release) {
        List<Request> requests =
                CaseFiles.of(artefacts.bytes(release.named(), release.artefacts()), reader).cases().stream()
                        .map(this::request)
                        .toList();
        long began = System.nanoTime();
        boolean warm = CompilerAtRest.after(
                () -> requests.forEach(request -> evaluate(release, request, began)), () -> isTime(began));
        LOG.info("The rules of release {} are {}", release.number(), warm ? "warm" : "as warm as time allowed");
    }

    private Request request(PolicyCase example) {
        LocalDate asOf = example.request().asOf();
        return asOf == null ? example.request().at(LocalDate.now(clock)) : example.request();
    }

    private void evaluate(Release release, Request request, long began) {
        if (isTime(began)) {
            try (Releases.Lease lease = releases.lease(release.number())) {
                evaluate(lease.policy(), request);
            }
        }
    }

    /** An example may well be of something that the rules refuse to decide. */
    private void evaluate(Policy policy, Request request) {
        evaluations.increment();
        try {
            policy.evaluate(request);
        } catch (EvaluationException undecided) {
            LOG.trace("An example is not decided", undecided);
        }
    }

    private boolean isTime(long began) {
        return end.getCount() > 0 && System.nanoTime() - began < atMost.toNanos();
    }

    @Override
    public void stop() {
        end.countDown();
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }
}
