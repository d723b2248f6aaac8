package io.encours.rulebook.lifecycle;

import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.release.ReleaseNews;
import io.encours.rulebook.release.Releases;
import java.time.Clock;
import java.time.Duration;
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

    ReleaseFollower(Releases releases, JdbcConnectionDetails details, RulebookSettings settings, Clock clock) {
        this.releases = releases;
        this.clock = clock;
        this.details = details;
        this.interval = settings.rulebook().refresh();
    }

    @Override
    public void start() {
        running = true;
        Thread thread = new Thread(this::followUntilStopped, "releases");
        thread.setDaemon(true);
        thread.start();
    }

    private void followUntilStopped() {
        try (ReleaseNews news = new ReleaseNews(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            long asked = System.nanoTime();
            while (running) {
                if (news.heard() || System.nanoTime() - asked >= interval.toNanos()) {
                    asked = System.nanoTime();
                    follow();
                }
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

    /** Ends by itself within a moment; an interruption could hit a compilation. */
    @Override
    public void stop() {
        running = false;
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
