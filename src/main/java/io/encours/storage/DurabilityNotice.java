package io.encours.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Warns at start where the operator's own PostgreSQL may lose decisions that callers already have. */
@Component
@Conditional(OutsideServer.class)
class DurabilityNotice implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DurabilityNotice.class);

    private final DataSource dataSource;

    DurabilityNotice(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<String> weak = Durability.weakened(connection);
            if (!weak.isEmpty()) {
                LOG.warn(
                        "This PostgreSQL may lose decisions that callers already have when its machine fails: {}."
                                + " Set them to on for any use that counts.",
                        String.join(", ", weak));
            }
        }
    }
}
