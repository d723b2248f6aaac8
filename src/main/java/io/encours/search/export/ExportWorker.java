package io.encours.search.export;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes the exports that wait, on threads of its own. One that breaks off, for whatever reason, is begun again by any instance
 * once it has been silent for a while; after three attempts it is given up.
 */
@Component
class ExportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final int SECONDS_TO_STOP = 10;

    private final ExportClaims claims;
    private final ExportStore store;
    private final Export export;
    private final ExportSettings settings;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService threads;

    ExportWorker(ExportClaims claims, ExportStore store, Export export, ExportSettings settings, Clock clock) {
        this.claims = claims;
        this.store = store;
        this.export = export;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.jobs());
        this.threads = Executors.newFixedThreadPool(settings.jobs(), work -> new Thread(work, "export"));
    }

    /** Begins what can be begun, and forgets what was kept long enough. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            Instant now = clock.instant();
            store.dropEndedBefore(now.minus(settings.kept()));
            claims.remakeAfterErasure();
            begin(now);
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("Exports wait: {}", failure.getMessage());
        }
    }

    private void begin(Instant now) {
        while (free.tryAcquire()) {
            UUID worker = UUID.randomUUID();
            Optional<ExportJob> claimed = claim(worker, now);
            if (claimed.isEmpty()) {
                return;
            }
            threads.execute(() -> make(claimed.get(), worker));
        }
    }

    private Optional<ExportJob> claim(UUID worker, Instant now) {
        Optional<ExportJob> claimed = Optional.empty();
        try {
            claimed = claims.claim(worker, now, settings.jobs(), settings.silence());
            return claimed;
        } finally {
            if (claimed.isEmpty()) {
                free.release();
            }
        }
    }

    private void make(ExportJob job, UUID worker) {
        try {
            new ExportWork(job, worker, claims).run(export, clock);
        } catch (LostClaimException lost) {
            LOG.info("Export {} ends before its time: {}", job.id(), lost.getMessage());
        } catch (IOException | RuntimeException failure) {
            LOG.error("Export {} broke off", job.id(), failure);
        } finally {
            free.release();
            if (Thread.interrupted()) {
                claims.giveBack(job.id(), worker);
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("An export does not stop");
        }
    }
}
