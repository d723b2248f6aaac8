package io.encours.journal.sealed;

import io.encours.journal.record.RecordKind;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.SealedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records of erasure as they stand in the database, to be held against their blocks. */
@Component
public final class SealedErasures extends SealedRows {

    private static final String TITLE = "encours-erasure-v1";

    private static final String SELECT = """
            select decision_id::text as name, decision_id::text as id, batch,
                   to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as erased_at,
                   erased_by, reason
            from encours.erasure where batch = any(?)
            """;

    private static final String UNSEALED = """
            select e.decision_id::text from encours.erasure e
            where e.erased_at >= coalesce(?::timestamptz, '-infinity') and e.erased_at < coalesce(?::timestamptz, 'infinity')
              and not exists (select from encours.block b where b.batch = e.batch and b.kind = 'erasure')
            limit ?
            """;

    public SealedErasures() {
        super(RecordKind.ERASURE, SELECT, UNSEALED);
    }

    @Override
    protected SealedRecord read(ResultSet row) throws SQLException {
        return new SealedRecord(
                row.getString("name"),
                row.getObject("batch", UUID.class),
                Canonical.of(TITLE, fields(row, "id", "batch", "erased_at", "erased_by", "reason")),
                null,
                false);
    }
}
