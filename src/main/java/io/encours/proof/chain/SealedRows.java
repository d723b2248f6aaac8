package io.encours.proof.chain;

import io.encours.proof.block.SealedRecord;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Sealed records that stand in a table. */
@NamedInterface("chain")
public abstract class SealedRows implements SealedRecords {

    private final String kind;
    private final String byBatches;
    private final String unsealed;

    /**
     * @param kind as blocks name it
     * @param byBatches query with the batches as its parameter
     * @param unsealed query of names, with the begin and the end of the period and the most there are to be
     */
    protected SealedRows(String kind, String byBatches, String unsealed) {
        this.kind = kind;
        this.byBatches = byBatches;
        this.unsealed = unsealed;
    }

    protected abstract SealedRecord read(ResultSet row) throws SQLException;

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<SealedRecord> in(Connection connection, List<UUID> batches) throws SQLException {
        List<SealedRecord> records = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(byBatches)) {
            select.setArray(1, connection.createArrayOf("uuid", batches.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    records.add(read(rows));
                }
            }
        }
        return records;
    }

    @Override
    public List<String> unsealed(Connection connection, @Nullable Instant from, @Nullable Instant to, int most)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(unsealed)) {
            select.setObject(1, Columns.atOrNull(from), Types.TIMESTAMP_WITH_TIMEZONE);
            select.setObject(2, Columns.atOrNull(to), Types.TIMESTAMP_WITH_TIMEZONE);
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    protected static Map<String, @Nullable String> fields(ResultSet row, String... names) throws SQLException {
        Map<String, @Nullable String> fields = new HashMap<>();
        for (String name : names) {
            fields.put(name, row.getString(name));
        }
        return fields;
    }
}
