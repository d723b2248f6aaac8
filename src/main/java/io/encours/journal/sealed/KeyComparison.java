package io.encours.journal.sealed;

import io.encours.proof.verification.Comparison;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.RowDifferences;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds idempotency keys against the decisions that were made with them, and what decisions are about against the decisions:
 * neither is there alone.
 */
@Component
final class KeyComparison implements Comparison {

    private static final String WITHIN =
            "%1$s >= coalesce(?::timestamptz, '-infinity') and %1$s < coalesce(?::timestamptz, 'infinity')";

    /** The keys of a month that was dropped follow it a while later. */
    private static final String KEYS = """
            with held as (
              select k.decision_id, k.caller, k.key, k.request_hash, k.decided_at from encours.decision_key k
              where %s and not exists (
                select from encours.tombstone t
                where t.kind = 'decision' and t.month = date_trunc('month', k.decided_at at time zone 'UTC')::date)),
            made as (
              select decision_id, d.caller, c.idempotency_key as key, c.request_hash, decided_at
              from encours.decision_content c
              join (select id as decision_id, decided_at, caller from encours.decision) d using (decided_at, decision_id)
              where c.idempotency_key is not null and %s)
            select decision_id::text as name, case when h.key is not null then to_json(h) end as found,
                   case when m.key is not null then to_json(m) end as expected
            from held h full join made m using (decision_id)
            where (h.caller, h.key, h.request_hash, h.decided_at)
                  is distinct from (m.caller, m.key, m.request_hash, m.decided_at)
            """.formatted(WITHIN.formatted("k.decided_at"), WITHIN.formatted("decided_at"));

    private static final String CONTENTS = """
            select 'decision_content/' || c.decision_id as name, json_build_object('decided_at', c.decided_at) as found,
                   null as expected
            from encours.decision_content c
            where %s and not exists (
              select from encours.decision d where d.decided_at = c.decided_at and d.id = c.decision_id)
            """.formatted(WITHIN.formatted("c.decided_at"));

    @Override
    public void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException {
        Object begin = Columns.atOrNull(from);
        Object end = Columns.atOrNull(to);
        RowDifferences.DERIVED.of(connection, KEYS, findings, begin, end, begin, end);
        RowDifferences.CONTENT.of(connection, CONTENTS, findings, begin, end);
    }
}
