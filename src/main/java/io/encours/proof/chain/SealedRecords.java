package io.encours.proof.chain;

import io.encours.proof.block.SealedRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of one kind, read to be checked and proved: whatever stands in the database, sound or not. */
public interface SealedRecords {

    /** As blocks name it. */
    String kind();

    /** Those that name one of the batches, in any order. */
    List<SealedRecord> in(Connection connection, List<UUID> batches) throws SQLException;

    /** What else on record says of the fields of a record, by field, where that is not what was sealed. */
    default Map<String, String> toldElsewhere(SealedRecord record) {
        return Map.of();
    }

    /** The names of records made within a period (from included, to excluded) that no block of the chain holds. */
    List<String> unsealed(Connection connection, @Nullable Instant from, @Nullable Instant to, int most)
            throws SQLException;
}
