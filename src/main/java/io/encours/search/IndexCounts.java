package io.encours.search;

import io.encours.proof.verification.Finding;
import io.encours.proof.verification.RowDifferences;
import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts the index, and compares that with how far it says to have come and with the usage of rows and reasons, on whole
 * days.
 *
 * <p>Usage stays when the data of a decision is erased, so it may count as many more as were erased of its kind that day.
 * Usage in a month that was dropped cannot be counted any more.
 */
final class IndexCounts {

    private static final String PROGRESS = """
            with present as (select min(decided_at) as first, max(decided_at) as last from encours.decision_search),
            held as (select block, until, first, last, row_number() over (order by block) as place from encours.search_progress),
            due as (
              select h.block, b.sealed_at as until,
                     case when gone and h.first <= least(p.first, 'infinity') then h.first else p.first end as first,
                     case when gone and h.last >= greatest(p.last, '-infinity') then h.last else p.last end as last, h.place
              from (values (exists (select from encours.tombstone))) tombstones (gone)
              cross join present p left join held h on true left join encours.block b on b.number = h.block)
            select 'search_progress' as name, case when h.place is not null then to_json(h) end as found,
                   case when h.place = 1 then to_json(d) end as expected
            from due d left join held h on h.place = d.place
            where h.place is distinct from 1 or (h.block <> 0 and d.until is null)
               or (h.until, h.first, h.last) is distinct from (d.until, d.first, d.last)
            """;

    private static final String STRAY = """
            select s.decision_id::text as name, to_json(s) as found, null as expected from encours.decision_search s
            where s.decided_at >= coalesce(?::timestamptz, '-infinity') and s.decided_at < coalesce(?::timestamptz, 'infinity')
              and not exists (select from encours.decision d where d.decided_at = s.decided_at and d.id = s.decision_id)
            union all
            select s.decision_id::text, to_json(s), null
            from encours.search_progress p join encours.block b on b.number > p.block and b.kind = 'decision'
            join encours.decision d on d.batch = b.batch
            join encours.decision_search s on s.decided_at = d.decided_at and s.decision_id = d.id
            """;

    private static final String DAYS = """
            with days (begin, until) as (
              select coalesce(?::date, '-infinity'::date), coalesce(?::date, 'infinity'::date)),
            present as (
              select s.*, (s.decided_at at time zone 'UTC')::date as day,
                     s.reasons = '{}' and exists (select from encours.erasure e where e.decision_id = s.decision_id) as erased
              from encours.decision_search s cross join days
              where s.decided_at >= begin::timestamp at time zone 'UTC' and s.decided_at < until::timestamp at time zone 'UTC'),
            used as (
              select u.* from encours.%s u cross join days
              where u.day >= begin and u.day < until
                and not exists (select from encours.tombstone t
                                where t.kind = 'decision' and t.month = date_trunc('month', u.day)::date)),
            """;

    private static final String ROWS = DAYS.formatted("row_usage") + """
            counted as (
              select number as table_row, release_number, type, outcome, day, count(*) as fired, max(decided_at) as last_at
              from present cross join lateral unnest(rows) number group by 1, 2, 3, 4, 5),
            blank as (
              select release_number, type, outcome, day, count(*) as erased, max(decided_at) as erased_at
              from present where erased group by 1, 2, 3, 4)
            select 'row_usage/' || concat_ws('/', table_row, release_number, type, outcome, day) as name,
                   case when u.fired is not null then json_build_object('fired', u.fired, 'last_at', u.last_at) end as found,
                   case when c.fired is not null then json_build_object('fired', c.fired, 'last_at', c.last_at) end as expected
            from used u full join counted c using (table_row, release_number, type, outcome, day)
            left join blank b using (release_number, type, outcome, day)
            where coalesce(u.fired, 0) not between coalesce(c.fired, 0) and coalesce(c.fired, 0) + coalesce(b.erased, 0)
               or u.last_at < c.last_at or u.last_at > greatest(c.last_at, b.erased_at)
            order by name
            """;

    private static final String REASONS = DAYS.formatted("reason_usage") + """
            counted as (
              select reason, day, count(*) as given from present cross join lateral unnest(reasons) reason group by 1, 2),
            blank as (select day, count(*) as erased from present where erased group by 1)
            select 'reason_usage/' || concat_ws('/', reason, day) as name,
                   case when u.given is not null then json_build_object('given', u.given) end as found,
                   case when c.given is not null then json_build_object('given', c.given) end as expected
            from used u full join counted c using (reason, day) left join blank b using (day)
            where coalesce(u.given, 0) not between coalesce(c.given, 0) and coalesce(c.given, 0) + coalesce(b.erased, 0)
            order by name
            """;

    private IndexCounts() {}

    static void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException {
        RowDifferences.DERIVED.of(connection, PROGRESS, findings);
        RowDifferences.DERIVED.of(connection, STRAY, findings, Columns.atOrNull(from), Columns.atOrNull(to));
        LocalDate begin =
                from == null ? null : day(from.plus(1, ChronoUnit.DAYS).minusNanos(1));
        LocalDate end = to == null ? null : day(to);
        RowDifferences.DERIVED.of(connection, ROWS, findings, begin, end);
        RowDifferences.DERIVED.of(connection, REASONS, findings, begin, end);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
