package io.encours.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.TransactionException;

/** Has this instance work on jobs of one kind when there are any, and says that it does, on threads of its own. */
public final class JobRunner<J> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int SECONDS_TO_STOP = 10;

    private final int atOnce;
    private final Duration poll;
    private final Jobs<J> jobs;
    private final Work<J> work;
    private final Map<UUID, Hold<J>> held = new ConcurrentHashMap<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    /**
     * Of one kind of jobs.
     *
     * @param name of the kind, and of the threads
     * @param atOnce jobs that this instance works on at once; from 1
     * @param poll how often it looks for jobs, and says that it works on those it has; more than 0
     */
    public JobRunner(String name, int atOnce, Duration poll, Jobs<J> jobs, Work<J> work) {
        this.atOnce = atOnce;
        this.poll = poll;
        this.jobs = jobs;
        this.work = work;
        threads.setThreadNamePrefix(name + "-");
        threads.setDaemon(true);
        threads.setPoolSize(atOnce + 1);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(SECONDS_TO_STOP);
    }

    @Override
    public void start() {
        running = true;
        threads.initialize();
        Future<?> unused = threads.scheduleWithFixedDelay(this::look, poll);
    }

    /** While the database does not answer, nothing is looked for; what is held may go to another instance meanwhile. */
    private synchronized void look() {
        try {
            held.values().forEach(this::renew);
            jobs.prepare();
            boolean found = true;
            while (found && running && busy.get() < atOnce) {
                found = begin();
            }
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("Jobs wait: {}", failure.getMessage());
        }
    }

    private void renew(Hold<J> hold) {
        if (!jobs.renew(hold)) {
            held.remove(hold.holder());
        }
    }

    /** Whether there was a job. */
    private boolean begin() {
        Optional<Hold<J>> claimed = jobs.claim();
        claimed.ifPresent(hold -> {
            busy.incrementAndGet();
            held.put(hold.holder(), hold);
            threads.execute(() -> run(hold));
        });
        return claimed.isPresent();
    }

    private void run(Hold<J> hold) {
        try {
            workUntilEnded(hold);
        } finally {
            held.remove(hold.holder());
            busy.decrementAndGet();
        }
    }

    /** A job that the database keeps from going on is taken up again later; a defect would come up again. */
    private void workUntilEnded(Hold<J> hold) {
        String name = jobs.name(hold.job());
        try {
            work.run(hold, () -> !held.containsKey(hold.holder()));
        } catch (LostHoldException lost) {
            LOG.info("{} goes no further here: {}", name, lost.getMessage());
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("{} pauses: {}", name, failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException defect) {
            LOG.error("{} broke off", name, defect);
            jobs.breakOff(hold);
        }
    }

    /** Ends with what each job has in hand, and leaves the jobs to whoever comes next. */
    @Override
    public void stop() {
        List<Hold<J>> last = letGo();
        threads.shutdown();
        last.forEach(jobs::giveBack);
    }

    private synchronized List<Hold<J>> letGo() {
        running = false;
        List<Hold<J>> last = List.copyOf(held.values());
        held.clear();
        return last;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1_000;
    }
}
