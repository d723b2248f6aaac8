package io.encours.audit;

import io.encours.proof.verification.Comparison;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.RowDifferences;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds every row that the log states against the last entry that states it, whatever the period, and the list of what is
 * older than its seals against them. A column that is younger than the entry is not compared.
 */
@Component
final class StatedComparison implements Comparison {

    private static final String DIFFERENT = """
            with stated as (
              select distinct on (row.key) row.key as name, row.value as fields
              from (select id, stated::jsonb as rows from encours.audit_log where stated is json object) log
              cross join lateral jsonb_each(log.rows) row
              order by row.key, log.id desc),
            present as (%s)
            select name, present.fields::text as found, stated.fields::text as expected
            from stated full join present using (name)
            where stated.fields is null or present.fields is null
              or exists (select from jsonb_each(stated.fields) field where present.fields -> field.key is distinct from field.value)
            order by name
            """;

    /** What was taken in is the first of the log that was sealed, changes of the key aside, which go with the same start. */
    private static final String TAKEN_IN = """
            select 'audit_log_before_chain/' || a.batch as name, json_build_object('batch', a.batch) as found, null as expected
            from encours.audit_log_before_chain a left join encours.block b on b.batch = a.batch and b.kind = 'audit'
            where b.number is null or exists (
              select from encours.block e join encours.audit_log l on l.batch = e.batch
              where e.kind = 'audit' and e.number < b.number and l.action not like 'KEY\\_%'
                and not exists (select from encours.audit_log_before_chain other where other.batch = e.batch))
            """;

    private final String different;

    StatedComparison(StatedRows rows) {
        different = DIFFERENT.formatted(rows.all());
    }

    @Override
    public void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException {
        RowDifferences.SEALED.of(connection, different, findings);
        RowDifferences.SEALED.of(connection, TAKEN_IN, findings);
    }
}
