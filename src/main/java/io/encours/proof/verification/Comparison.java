package io.encours.proof.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Holds what stands beside the chain against what the chain seals. The room that keeps it knows how. */
@NamedInterface("verification")
public interface Comparison {

    /**
     * Compares what is of a period; what is of no time, always.
     *
     * @param from included; no limit where it is absent
     * @param to excluded; no limit where it is absent
     */
    void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException;
}
