package io.encours.journal.append;

import io.encours.journal.append.NotRecordedException.Why;
import java.sql.SQLException;
import java.util.Set;

/**
 * What a failed statement means for the decisions that were in it, told by its SQLSTATE class.
 *
 * @param exception what the driver threw
 * @param sent whether the database may have got the statement
 */
record SqlFailure(SQLException exception, boolean sent) {

    /** Refused values, broken constraints and exceeded limits: each can be the doing of a single record. */
    private static final Set<String> OF_A_RECORD = Set.of("22", "23", "54");

    /** The transaction lost against another one and was rolled back. */
    private static final String ROLLED_BACK = "40";

    /** The connection broke. */
    private static final String CONNECTION = "08";

    /** The server shuts down, or crashed elsewhere and takes every connection with it. */
    private static final String OPERATOR_INTERVENTION = "57";

    private static final int CLASS_LENGTH = 2;

    static SqlFailure before(SQLException exception) {
        return new SqlFailure(exception, false);
    }

    static SqlFailure during(SQLException exception) {
        return new SqlFailure(exception, true);
    }

    /** Whether each record for itself has a chance; nothing of the batch was written then. */
    boolean mayBeOfOneRecord() {
        return OF_A_RECORD.contains(sqlClass()) || ROLLED_BACK.equals(sqlClass());
    }

    NotRecordedException notRecorded() {
        return OF_A_RECORD.contains(sqlClass())
                ? new NotRecordedException(Why.REFUSED, false, "the database refuses the record", exception)
                : new NotRecordedException(Why.UNAVAILABLE, isOutcomeUnknown(), "the database failed", exception);
    }

    /**
     * An error that the server itself reports rolled the statement back; a broken connection reports nothing, and a
     * server that goes down may have committed before it says so.
     */
    private boolean isOutcomeUnknown() {
        return sent
                && (sqlClass().isEmpty() || CONNECTION.equals(sqlClass()) || OPERATOR_INTERVENTION.equals(sqlClass()));
    }

    private String sqlClass() {
        String state = exception.getSQLState();
        return state == null || state.length() < CLASS_LENGTH ? "" : state.substring(0, CLASS_LENGTH);
    }
}
