package io.encours.proof.chain;

import io.encours.proof.block.Batch;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.modulith.NamedInterface;

/** The sealing of one transaction, from before its rows are written to its commit. */
@NamedInterface("chain")
@FunctionalInterface
public interface Sealing extends AutoCloseable {

    /**
     * Seals what was written, and commits.
     *
     * @param written the batch, or what is left of it
     */
    void commit(Connection connection, Batch written) throws SQLException;

    /** To be called whether it came to the commit or not. */
    @Override
    default void close() {}
}
