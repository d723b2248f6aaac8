package io.encours.decision;

import io.encours.engine.Evaluation;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts decisions by type and outcome, how long they took until they were on record, and the rows they fired. */
@Component
class DecisionMetrics {

    private final MeterRegistry registry;

    DecisionMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void decided(Evaluation evaluation, Duration took) {
        Tags type = Tags.of("type", evaluation.type().written());
        Timer.builder("encours.decisions")
                .description("Decisions put on record, and the time from the request's facts to the record")
                .publishPercentileHistogram()
                .tags(type.and("outcome", evaluation.outcome()))
                .register(registry)
                .record(took);
        DistributionSummary.builder("encours.rows.fired")
                .description("Table rows that had a part in a decision")
                .tags(type)
                .register(registry)
                .record((double) evaluation.rows().count());
    }
}
