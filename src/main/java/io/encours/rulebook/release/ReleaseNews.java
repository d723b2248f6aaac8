package io.encours.rulebook.release;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of new releases from PostgreSQL (LISTEN) over a connection of its own, which is made again whenever it is lost.
 * One thread listens.
 */
public final class ReleaseNews implements AutoCloseable {

    /** What is notified when a release is made or withdrawn; the name of the channel. */
    public static final String CHANNEL = "encours_release";

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseNews.class);

    private static final int MOMENT_MILLIS = 250;
    private static final long PAUSE_MILLIS = 1_000;

    private final @Nullable String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private @Nullable Connection connection;
    private boolean listening = true;

    public ReleaseNews(@Nullable String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Listens for a moment; whether there was news, or may have been while nobody listened. */
    public boolean heard() throws InterruptedException {
        try {
            if (connection == null) {
                connect();
                return true;
            }
            PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(MOMENT_MILLIS);
            return news != null && news.length > 0;
        } catch (SQLException lost) {
            lost(lost);
            Thread.sleep(PAUSE_MILLIS);
            return false;
        }
    }

    private void connect() throws SQLException {
        Connection made = DriverManager.getConnection(url, user, password);
        connection = made;
        try (Statement listen = made.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        if (!listening) {
            LOG.info("News of releases are heard again");
        }
        listening = true;
    }

    private void lost(SQLException cause) {
        if (listening) {
            LOG.warn("News of releases are not heard; the instance asks for them instead: {}", cause.getMessage());
        }
        listening = false;
        close();
    }

    @Override
    public void close() {
        Connection last = connection;
        connection = null;
        if (last == null) {
            return;
        }
        try {
            last.close();
        } catch (SQLException gone) {
            LOG.debug("The connection for news was gone already", gone);
        }
    }
}
