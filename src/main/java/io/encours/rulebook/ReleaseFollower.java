package io.encours.rulebook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows new releases on a thread of its own: at once when it is told, and at intervals in case it is not. */
@Component
class ReleaseFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFollower.class);

    private final RulebookLifecycle rulebook;
    private final JdbcConnectionDetails details;
    private final Duration interval;
    private volatile boolean running;
    private @Nullable Thread thread;

    ReleaseFollower(RulebookLifecycle rulebook, JdbcConnectionDetails details, RulebookSettings settings) {
        this.rulebook = rulebook;
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

    /** A follower outlives whatever a release does to it; otherwise one defect would keep out all later ones. */
    private void follow() {
        try {
            rulebook.follow();
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
