package io.encours.search.export;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.search.DecisionFilter;
import io.encours.search.export.ExportJob.Order;
import io.encours.shared.Actor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The exports in the background, for those who ask for them. */
@Component
class ExportJobs {

    private static final int LATEST = 100;

    private final ExportStore store;
    private final ExportClaims claims;
    private final ExportTrail trail;
    private final Clock clock;

    ExportJobs(ExportStore store, ExportClaims claims, ExportTrail trail, Clock clock) {
        this.store = store;
        this.claims = claims;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public ExportJob request(DecisionFilter filter, ExportFormat format, Locale locale, Actor actor) {
        UUID id = UUID.randomUUID();
        store.add(
                id,
                new Order(filter, format, locale, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.requested(id, actor, filter, format);
        return get(id);
    }

    /** The latest first. */
    List<ExportJob> latest() {
        return store.latest(LATEST);
    }

    ExportJob get(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no export %s, or it is kept no longer.".formatted(id)));
    }

    /**
     * An export whose file can be had, and holds nothing that was erased.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} while it is not done, or if it never will be
     */
    ExportJob finished(UUID id, Actor actor) {
        claims.remakeAfterErasure();
        ExportJob job = get(id);
        if (job.state() != ExportState.DONE) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Export %s is %s: there is no file.".formatted(id, job.state()));
        }
        trail.downloaded(id, actor);
        return job;
    }

    /**
     * Stops an export, or removes its file.
     *
     * @throws ProblemException {@link ProblemType#FORBIDDEN} for anybody but whoever asked for it
     */
    @Transactional
    public void cancel(UUID id, Actor actor) {
        ExportJob job = get(id);
        if (!job.order().by().equals(actor.name())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Export %s belongs to %s.".formatted(id, job.order().by()));
        }
        store.cancel(id, clock.instant());
        trail.cancelled(id, actor);
    }
}
