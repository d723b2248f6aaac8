package io.encours.journal.sealed;

import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionLeaf;
import io.encours.journal.record.RecordKind;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.Opening;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.SealedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions as they stand in the database, to be held against their blocks. */
@Component
public final class SealedDecisions extends SealedRows {

    private static final String SELECT = """
            select d.id::text as name, d.batch, d.id::text,
                   to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as decided_at,
                   d.type, d.entity, d.caller, d.release_number::text, d.release_hash,
                   to_char(d.as_of, 'YYYY-MM-DD') as as_of, d.outcome, d.prepared_micros::text,
                   d.evaluated_micros::text, encode(d.commitment, 'hex') as commitment,
                   encode(c.salt, 'hex') as salt, c.customer, c.idempotency_key, c.request_hash, c.correlation_id, c.document,
                   exists (select from encours.erasure e where e.decision_id = d.id) as erased
            from encours.decision d
            left join encours.decision_content c on c.decision_id = d.id and c.decided_at = d.decided_at
            where d.batch = any(?)
            """;

    private static final String UNSEALED = """
            select d.id::text from encours.decision d
            where d.decided_at >= coalesce(?::timestamptz, '-infinity') and d.decided_at < coalesce(?::timestamptz, 'infinity')
              and not exists (select from encours.block b where b.batch = d.batch and b.kind = 'decision')
            limit ?
            """;

    public SealedDecisions() {
        super(RecordKind.DECISION, SELECT, UNSEALED);
    }

    @Override
    protected SealedRecord read(ResultSet row) throws SQLException {
        Map<String, @Nullable String> fields = fields(
                row,
                "id",
                "batch",
                "decided_at",
                "type",
                "entity",
                "caller",
                "release_number",
                "release_hash",
                "as_of",
                "outcome",
                "prepared_micros",
                "evaluated_micros",
                "commitment");
        return new SealedRecord(
                row.getString("name"),
                row.getObject("batch", UUID.class),
                Canonical.of(DecisionLeaf.TITLE, fields),
                opening(row),
                row.getBoolean("erased"));
    }

    /** The id tells the time; the content tells the rest, unless it was altered as well. */
    @Override
    public Map<String, String> toldElsewhere(SealedRecord record) {
        Map<String, String> told = new HashMap<>();
        told.put("decided_at", Canonical.written(DecisionIds.instantOf(UUID.fromString(record.name()))));
        Opening opening = record.opening();
        if (opening != null) {
            told.put(SealedRecord.COMMITMENT, opening.commitment().hex());
            told.putAll(DocumentFields.of(opening.content().fields().getOrDefault("document", "")));
        }
        return told;
    }

    private static @Nullable Opening opening(ResultSet row) throws SQLException {
        String salt = row.getString("salt");
        return salt == null
                ? null
                : new Opening(
                        salt,
                        Canonical.of(
                                DecisionLeaf.CONTENT_TITLE,
                                fields(
                                        row,
                                        "customer",
                                        "idempotency_key",
                                        "request_hash",
                                        "correlation_id",
                                        "document")));
    }
}
