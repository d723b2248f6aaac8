package io.encours.decision;

import io.encours.engine.Evaluation;
import io.encours.facts.DecisionType;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts decisions by type and outcome, how long they took until they were on record, and the rows they fired. */
@Component
class DecisionMetrics {

    private record Kind(DecisionType type, String outcome) {}

    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Map<DecisionType, DistributionSummary> rows = new ConcurrentHashMap<>();

    DecisionMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void decided(Evaluation evaluation, Duration took) {
        timers.computeIfAbsent(new Kind(evaluation.type(), evaluation.outcome()), this::timer)
                .record(took);
        rows.computeIfAbsent(evaluation.type(), this::rows)
                .record((double) evaluation.rows().count());
    }

    private Timer timer(Kind kind) {
        return Timer.builder("encours.decisions")
                .description("Decisions put on record, and the time from the request's facts to the record")
                .publishPercentileHistogram()
                .tags("type", kind.type().written(), "outcome", kind.outcome())
                .register(registry);
    }

    private DistributionSummary rows(DecisionType type) {
        return DistributionSummary.builder("encours.rows.fired")
                .description("Table rows that had a part in a decision")
                .tags("type", type.written())
                .register(registry);
    }
}
