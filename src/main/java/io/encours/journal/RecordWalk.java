package io.encours.journal;

import io.encours.facts.DecisionType;
import io.encours.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through a period of the record in its order, so many decisions at a time, however many there are. */
@Component
public class RecordWalk {

    private static final String MEANT = """
            d.decided_at < :to
            and (cardinality(:types::text[]) = 0 or d.type = any(:types))
            and (cardinality(:customers::text[]) = 0 or c.customer = any(:customers))
            and (:entity::text is null or d.entity = :entity)
            """;

    /** The first condition leads to the partitions, the second to the place within the first of them. */
    private static final String AFTER = DecisionRows.SELECT + """
            where d.decided_at >= :at and (d.decided_at > :at or d.id > :id) and %s
            order by d.decided_at, d.id
            limit :most
            """.formatted(MEANT);

    private static final String COUNT = """
            select count(*) from encours.decision d
            left join encours.decision_content c on cardinality(:customers::text[]) > 0
              and c.decision_id = d.id and c.decided_at = d.decided_at
            where d.decided_at >= :from and %s
            """.formatted(MEANT);

    /** Before any decision of the instant. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    RecordWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many decisions are meant, the erased ones among them. */
    public long count(DecisionPeriod period) {
        return asked(COUNT, period)
                .param("from", at(period.from()))
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
        return asked(AFTER, period)
                .param("at", at(place.decidedAt()))
                .param("id", place.id())
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, DecisionPeriod period) {
        return jdbc.sql(sql)
                .param("to", at(period.to()))
                .param(
                        "types",
                        period.types().stream().map(DecisionType::written).toArray(String[]::new))
                .param(
                        "customers",
                        period.customers().stream().map(CustomerId::value).toArray(String[]::new))
                .param(
                        "entity",
                        period.entity() == null ? null : period.entity().value());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static RecordEntry read(ResultSet row) throws SQLException {
        boolean erased = row.getString("document") == null;
        return new RecordEntry(
                new RecordPosition(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(), row.getObject("id", UUID.class)),
                DecisionRows.type(row.getString("type")),
                erased ? null : DecisionRows.read(row));
    }
}
