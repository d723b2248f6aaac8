package io.encours.proof.verification;

import io.encours.proof.block.Canonical;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.SealedRows;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.receipt.Receipts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tombstones as they stand in the database, to be held against their blocks. */
@NamedInterface("verification")
@Component
public final class SealedTombstones extends SealedRows {

    private static final String TITLE = "encours-tombstone-v1";

    private static final String COLUMNS = """
            select kind || '/' || to_char(month, 'YYYY-MM') as id, batch, kind, to_char(month, 'YYYY-MM') as month,
                   records::text, first_block::text, last_block::text, encode(leaves, 'hex') as leaves,
                   to_char(dropped_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as dropped_at, dropped_by
            from encours.tombstone
            """;

    private static final String UNSEALED = """
            select t.kind || '/' || to_char(t.month, 'YYYY-MM') from encours.tombstone t
            where t.dropped_at >= coalesce(?::timestamptz, '-infinity')
              and t.dropped_at < coalesce(?::timestamptz, 'infinity')
              and not exists (select from encours.block b where b.batch = t.batch and b.kind = 'tombstone')
            limit ?
            """;

    public SealedTombstones() {
        super(Tombstone.KIND, COLUMNS + "where batch = any(?)", UNSEALED);
    }

    @Override
    protected SealedRecord read(ResultSet row) throws SQLException {
        return new SealedRecord(
                row.getString("id"),
                row.getObject("batch", UUID.class),
                Canonical.of(
                        TITLE,
                        fields(
                                row,
                                "id",
                                "batch",
                                "kind",
                                "month",
                                "records",
                                "first_block",
                                "last_block",
                                "leaves",
                                "dropped_at",
                                "dropped_by")),
                null,
                false);
    }

    /** The receipts of all of them that a block seals. */
    public List<Receipt> receipts(Connection connection) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        for (SealedRecord record : all(connection)) {
            Receipts.of(connection, this, record.batch(), record.name()).ifPresent(receipts::add);
        }
        return receipts;
    }

    private List<SealedRecord> all(Connection connection) throws SQLException {
        List<SealedRecord> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + "order by kind, month");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(read(rows));
            }
        }
        return all;
    }
}
