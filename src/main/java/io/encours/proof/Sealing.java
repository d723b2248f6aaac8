package io.encours.proof;

import java.sql.Connection;
import java.sql.SQLException;

/** The sealing of one transaction, from before its rows are written to its commit. */
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
