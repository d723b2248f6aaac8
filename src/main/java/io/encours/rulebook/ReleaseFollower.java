package io.encours.rulebook;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Follows new releases on a thread of its own: at once when it is told, and at intervals in case it is not. */
@Component
class ReleaseFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFollower.class);

    private final Releases releases;
    private final JdbcConnectionDetails details;
    private final Duration interval;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable Thread thread;

    ReleaseFollower(Releases releases, JdbcConnectionDetails details, RulebookSettings settings, Clock clock) {
        this.releases = releases;
        this.clock = clock;
        this.details = details;
        this.interval = settings.rulebook().refresh();
    }

    @Override
    public void start() {
        running = true;
        Thread started = new Thread(this::followUntilStopped, "releases");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    private void followUntilStopped() {
        try (ReleaseNews news = new ReleaseNews(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            while (running) {
                news.await(interval);
                follow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * While the database does not answer, what was known last goes on. A follower outlives whatever a release does to it;
     * otherwise one defect would keep out all later ones.
     */
    private void follow() {
        try {
            releases.refresh(clock.instant());
        } catch (DataAccessException failure) {
            LOG.warn("Whether there are new releases is not known: {}", failure.getMessage());
        } catch (RuntimeException defect) {
            LOG.error("New releases could not be followed", defect);
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread stopping = thread;
        thread = null;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return RulebookLifecycle.PHASE + 1;
    }
}
