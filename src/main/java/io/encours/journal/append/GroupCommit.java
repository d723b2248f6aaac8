package io.encours.journal.append;

import io.encours.journal.record.DecisionRecord;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets concurrent appends share a transaction: while one batch commits, the next one gathers. A caller who finds nobody
 * else writes for himself: neither he nor a writer has to be woken.
 *
 * <p>It stops after the web server, and writes what still waits before it does.
 */
@Component
public final class GroupCommit implements SmartLifecycle {

    /** Below the web server's phases: started before it accepts, stopped after it finished. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final long LOOK_UP_MILLIS = 100;

    private final JournalSettings settings;
    private final BatchWriter writer;
    private final BlockingQueue<Pending> queue;
    private final DistributionSummary batchSize;
    /** Held by whoever writes. */
    private final Lock writing = new ReentrantLock();
    /** Whether the last batch was of one decision. */
    private volatile boolean single = true;

    private volatile @Nullable Thread thread;
    private volatile boolean running;

    GroupCommit(JournalSettings settings, BatchWriter writer, MeterRegistry meters) {
        this.settings = settings;
        this.writer = writer;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        Gauge.builder("encours.journal.waiting", queue, Collection::size)
                .description("Decisions that wait for a writer")
                .register(meters);
        this.batchSize = DistributionSummary.builder("encours.journal.batch")
                .description("Decisions that shared a transaction")
                .register(meters);
    }

    public Appended append(DecisionRecord decision) {
        if (!running) {
            throw NotRecordedException.shuttingDown();
        }
        Pending pending = new Pending(decision);
        if (!isWrittenAlone(pending) && !queue.offer(pending)) {
            throw NotRecordedException.overloaded(queue.size());
        }
        return pending.await(settings.timeout());
    }

    private boolean isWrittenAlone(Pending pending) {
        if (!single || !queue.isEmpty() || !writing.tryLock()) {
            return false;
        }
        try {
            write(List.of(pending));
        } finally {
            writing.unlock();
        }
        return true;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::writeUntilStopped, "journal");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            join(thread);
            thread = null;
        }
        inTurn(() -> LOG.debug("Nobody writes any more"));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void writeUntilStopped() {
        while (running || !queue.isEmpty()) {
            Pending first = poll();
            if (first != null) {
                inTurn(() -> write(batch(first)));
            }
        }
    }

    private void inTurn(Runnable writes) {
        writing.lock();
        try {
            writes.run();
        } finally {
            writing.unlock();
        }
    }

    private List<Pending> batch(Pending first) {
        List<Pending> batch = new ArrayList<>(settings.batch());
        batch.add(first);
        queue.drainTo(batch, settings.batch() - 1);
        return batch;
    }

    private @Nullable Pending poll() {
        try {
            return queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            running = false;
            return null;
        }
    }

    /** A writer outlives whatever a batch throws; otherwise one defect would silence the journal for good. */
    private void write(List<Pending> batch) {
        try {
            batchSize.record(batch.size());
            single = batch.size() == 1;
            writer.write(batch);
        } catch (RuntimeException | Error defect) {
            LOG.error("A batch of {} decisions failed", batch.size(), defect);
            batch.forEach(pending -> pending.failed(
                    new NotRecordedException(NotRecordedException.Why.UNAVAILABLE, true, "the batch failed", defect)));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
