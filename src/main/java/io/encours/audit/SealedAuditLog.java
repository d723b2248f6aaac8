package io.encours.audit;

import io.encours.proof.block.Canonical;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.SealedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The audit log as it stands in the database, to be held against its blocks. */
@Component
final class SealedAuditLog extends SealedRows {

    static final String KIND = "audit";
    private static final String TITLE = "encours-audit-v1";

    private static final String SELECT = """
            select id::text, batch, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
                   actor, action, draft::text, revision::text, release::text, content_hash, detail, correlation_id, stated
            from encours.audit_log where batch = any(?)
            """;

    private static final String UNSEALED = """
            select l.id::text from encours.audit_log l
            where l.at >= coalesce(?::timestamptz, '-infinity') and l.at < coalesce(?::timestamptz, 'infinity')
              and not exists (select from encours.block b where b.batch = l.batch and b.kind = 'audit')
            limit ?
            """;

    SealedAuditLog() {
        super(KIND, SELECT, UNSEALED);
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
                                "at",
                                "actor",
                                "action",
                                "draft",
                                "revision",
                                "release",
                                "content_hash",
                                "detail",
                                "correlation_id",
                                "stated")),
                null,
                false);
    }
}
