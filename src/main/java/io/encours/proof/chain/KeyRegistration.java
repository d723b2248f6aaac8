package io.encours.proof.chain;

import io.encours.proof.block.SealedBlock;
import io.encours.proof.key.KeyFile;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.KeyWitness;
import io.encours.proof.key.ProofSettings;
import io.encours.proof.key.SigningKey;
import io.encours.proof.key.UnknownKeyException;
import io.encours.shared.Sha256;
import io.encours.storage.StartupStep;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the public part of this instance's key on record before anything is sealed with it.
 *
 * <p>The first key of a record stands for itself. A later one is taken with the signature of one before: an unknown key
 * would make the record as good as forged from here on, so the service does not start with it. Where the one before is
 * lost, the operator says so and why; that stays on record as a break, and verification tells of it.
 *
 * <p>Where the key has sealed blocks, but its own row was altered or is gone, the service starts and says so: nothing that is
 * altered on record keeps auditors from finding it.
 */
@Component
public final class KeyRegistration extends StartupStep {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRegistration.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SigningKey key;
    private final ProofSettings settings;
    private final List<KeyWitness> witnesses;
    private final Clock clock;

    public KeyRegistration(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            SigningKey key,
            ProofSettings settings,
            List<KeyWitness> witnesses,
            Clock clock) {
        super(Chain.PHASE);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.key = key;
        this.settings = settings;
        this.witnesses = List.copyOf(witnesses);
        this.clock = clock;
    }

    @Override
    protected void run() {
        transaction.executeWithoutResult(status -> jdbc.execute((Connection connection) -> register(connection)));
    }

    private boolean register(Connection connection) throws SQLException {
        List<KeyStatement> known = KeyStatements.all(connection);
        if (isOnRecord(key.id(), known)) {
            return false;
        }
        if (hasSealed(connection)) {
            LOG.error(
                    "The key {} has sealed blocks, and its row was altered or is gone: have the record verified",
                    key.id());
            return false;
        }
        KeyStatement statement = statement(known);
        if (KeyStatements.add(connection, statement)) {
            witnesses.forEach(witness -> tell(witness, statement));
            LOG.info("The record is sealed with the key {} from now on", key.id());
        } else {
            requireOnRecord(KeyStatements.all(connection));
        }
        return true;
    }

    private boolean hasSealed(Connection connection) throws SQLException {
        SealedBlock last =
                BlockRows.one(connection, BlockRows.LAST_BY_KEY, key.id().hex());
        return last != null && key.verifying().verifies(last.block().canonical(), last.signature());
    }

    private KeyStatement statement(List<KeyStatement> known) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known.isEmpty()) {
            return KeyStatement.first(key.verifying(), now);
        }
        SigningKey previous = predecessor();
        if (previous != null && isOnRecord(previous.id(), known)) {
            return KeyStatement.of(key.verifying(), now, previous);
        }
        String last = known.get(known.size() - 1).id();
        String reason = settings.lostKeyReason();
        if (reason == null || reason.isBlank()) {
            throw new UnknownKeyException(key.id(), last);
        }
        LOG.warn("Nobody vouches for the key {}: {}, the key before, is lost ({})", key.id(), last, reason);
        return KeyStatement.inPlaceOf(last, reason, key.verifying(), now);
    }

    private static void tell(KeyWitness witness, KeyStatement statement) {
        String predecessor = statement.predecessor();
        String reason = statement.lost();
        if (predecessor != null && reason != null) {
            witness.replaced(statement.id(), predecessor, statement.introducedAt(), reason);
        } else if (predecessor != null) {
            witness.followed(statement.id(), predecessor, statement.introducedAt());
        }
    }

    /** Another instance may have been first, with this key or with another one. */
    private void requireOnRecord(List<KeyStatement> known) {
        if (!isOnRecord(key.id(), known)) {
            throw new UnknownKeyException(key.id(), known.get(known.size() - 1).id());
        }
    }

    private static boolean isOnRecord(Sha256 id, List<KeyStatement> known) {
        return known.stream().anyMatch(statement -> statement.id().equals(id.hex()));
    }

    private @Nullable SigningKey predecessor() {
        Path file = settings.previousKeystore();
        return file == null ? null : KeyFile.read(file, settings.previousPassword());
    }
}
