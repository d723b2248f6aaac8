package io.encours.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps the index at the end of the record, on a thread of its own: no answer waits for it. */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final IndexStep step;
    private final IndexedPeriod indexed;
    private final Duration interval;
    private final int batch;
    private final Clock clock;
    private final Counter taken;
    private volatile Duration lag = Duration.ZERO;
    private volatile CountDownLatch end = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    IndexFollower(IndexStep step, IndexedPeriod indexed, SearchSettings settings, Clock clock, MeterRegistry meters) {
        this.step = step;
        this.indexed = indexed;
        this.interval = settings.interval();
        this.batch = settings.batch();
        this.clock = clock;
        this.taken = Counter.builder("encours.search.indexed")
                .description("Decisions that this instance took into the index")
                .register(meters);
        TimeGauge.builder("encours.search.lag", () -> lag.toMillis(), TimeUnit.MILLISECONDS)
                .description("How far the index is behind the record")
                .register(meters);
    }

    @Override
    public void start() {
        end = new CountDownLatch(1);
        Thread started = new Thread(this::followUntilStopped, "search-index");
        thread = started;
        started.start();
    }

    private void followUntilStopped() {
        try {
            boolean stopped = false;
            while (!stopped) {
                stopped = end.await(follow() ? 0 : interval.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether so much was there that more is waiting. Otherwise the next decisions are let come together for an interval:
     * many at once cost a fraction. A follower outlives whatever a block does to it; what failed is tried again.
     */
    private boolean follow() {
        try {
            int decisions = step.take();
            taken.increment(Math.max(0, decisions));
            Instant now = clock.instant();
            lag = Duration.between(indexed.until(now), now);
            return decisions >= batch;
        } catch (DataAccessException | TransactionException failure) {
            if (end.getCount() > 0) {
                LOG.warn("The index of decisions does not get on: {}", failure.getMessage());
            }
        } catch (RuntimeException defect) {
            LOG.error("The index of decisions does not get on", defect);
        }
        return false;
    }

    /** Ends what it waits for, be it a connection to a database that is gone. */
    @Override
    public void stop() {
        end.countDown();
        Thread stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            join(stopping);
        }
        thread = null;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
