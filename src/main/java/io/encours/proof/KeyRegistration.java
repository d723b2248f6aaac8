package io.encours.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts the public part of this instance's key on record before anything is sealed with it.
 *
 * <p>The first key of a record stands for itself. A later one is taken only with the signature of one before: an unknown
 * key would make the record as good as forged from here on, so the service does not start with it.
 */
@Component
final class KeyRegistration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRegistration.class);

    private final DataSource dataSource;
    private final SigningKey key;
    private final ProofSettings settings;
    private final Clock clock;
    private volatile boolean running;

    KeyRegistration(DataSource dataSource, SigningKey key, ProofSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        try (Connection connection = dataSource.getConnection()) {
            register(connection);
            running = true;
        } catch (SQLException failed) {
            throw new IllegalStateException("the key that seals the record cannot be put on record", failed);
        }
    }

    private void register(Connection connection) throws SQLException {
        if (!isOnRecord(KeyStatements.all(connection))) {
            KeyStatements.add(
                    connection,
                    KeyStatement.of(key.verifying(), clock.instant().truncatedTo(ChronoUnit.MICROS), predecessor()));
            List<KeyStatement> known = KeyStatements.all(connection);
            if (!isOnRecord(known)) {
                throw new UnknownKeyException(key.id(), known.get(0).id());
            }
            LOG.info("The record is sealed with the key {} from now on", key.id());
        }
    }

    private boolean isOnRecord(List<KeyStatement> known) {
        return known.stream()
                .anyMatch(statement -> statement.id().equals(key.id().hex()));
    }

    private @Nullable SigningKey predecessor() {
        Path file = settings.previousKeystore();
        return file == null ? null : KeyFile.read(file, settings.previousPassword());
    }

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
        return Chain.PHASE;
    }
}
