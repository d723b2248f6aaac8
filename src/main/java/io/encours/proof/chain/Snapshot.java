package io.encours.proof.chain;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the chain and its records as they stand at one instant, while others go on writing. */
@Component
public final class Snapshot {

    /** Reads from a connection. */
    public interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Snapshot(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T read(Reading<T> reading) {
        T found = transaction.execute(status -> jdbc.execute((Connection connection) -> reading.read(connection)));
        if (found == null) {
            throw new IllegalStateException("nothing was read");
        }
        return found;
    }
}
