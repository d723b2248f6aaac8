package io.encours.journal.record;

import io.encours.facts.DecisionType;
import io.encours.shared.CustomerId;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Goes through a period of the record in its order, so many decisions at a time, however many there are. */
@NamedInterface("record")
@Component
public class RecordWalk {

    private static final String OF_ALL = "from encours.decision d where d.decided_at >= :from and ";

    /** The customers lead to the content, and each content to its decision alone. */
    private static final String OF_CUSTOMERS = """
            from encours.decision_content c
            join lateral (
              select * from encours.decision d where d.id = c.decision_id and d.decided_at = c.decided_at offset 0) d on true
            where c.customer = any(:customers) and c.decided_at >= :from and c.decided_at < :to and
            """;

    private static final String MEANT = """
            d.decided_at < :to
            and (cardinality(:types::text[]) = 0 or d.type = any(:types))
            and (:entity::text is null or d.entity = :entity)
            """;

    /** Each decision leads to its content alone: nothing else is read, however much there is before and behind. */
    private static final String NEXT = """
            with d as materialized (
              select d.* %s and (d.decided_at > :from or d.id > :id) order by d.decided_at, d.id limit :most)
            %s from d
            left join lateral (
              select * from encours.decision_content c where c.decision_id = d.id and c.decided_at = d.decided_at offset 0) c
              on true
            order by d.decided_at, d.id
            """;

    /** Before any decision of the instant. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    RecordWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many decisions are meant, the erased ones among them. */
    public long count(DecisionPeriod period) {
        return asked("select count(*) " + meant(period), period, period.from())
                .query(Long.class)
                .single();
    }

    /**
     * The next decisions of a period.
     *
     * @param after the place behind which to go on; null for the begin
     * @param most how many at most
     * @return in the order of the record; none at the end
     */
    public List<RecordEntry> next(DecisionPeriod period, @Nullable RecordPosition after, int most) {
        RecordPosition place = after == null ? new RecordPosition(period.from(), FIRST) : after;
        return asked(NEXT.formatted(meant(period), DecisionRows.COLUMNS), period, place.decidedAt())
                .param("id", place.id())
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    private static String meant(DecisionPeriod period) {
        return (period.customers().isEmpty() ? OF_ALL : OF_CUSTOMERS) + MEANT;
    }

    private JdbcClient.StatementSpec asked(String sql, DecisionPeriod period, Instant from) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql)
                .param("from", Columns.at(from))
                .param("to", Columns.at(period.to()))
                .param(
                        "types",
                        period.types().stream().map(DecisionType::written).toArray(String[]::new))
                .param(
                        "entity",
                        period.entity() == null ? null : period.entity().value());
        return period.customers().isEmpty()
                ? asked
                : asked.param(
                        "customers",
                        period.customers().stream().map(CustomerId::value).toArray(String[]::new));
    }

    private static RecordEntry read(ResultSet row) throws SQLException {
        boolean erased = row.getString("document") == null;
        return new RecordEntry(
                new RecordPosition(Columns.instant(row, "decided_at"), row.getObject("id", UUID.class)),
                DecisionRows.type(row.getString("type")),
                erased ? null : DecisionRows.read(row));
    }
}
