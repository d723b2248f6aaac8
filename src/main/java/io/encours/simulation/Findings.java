package io.encours.simulation;

import io.encours.journal.record.DecisionIds;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import io.encours.storage.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What replays found to come out otherwise, in the order of the record. */
@Component
class Findings {

    private static final String AFTER = """
            select decision_id, decided_at, type, release_number, change, outcome_before, outcome_after, amount_before,
                   currency_before, amount_after, currency_after, reasons_gone, reasons_new, why, erased
            from encours.replay_difference
            where replay = :replay and (decided_at, decision_id) > (:at, :id)
              and (:change::text is null or change = :change)
            order by decided_at, decision_id
            limit :most
            """;

    /** Before any decision, which is of version 7 and later than 1970. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next findings of a replay.
     *
     * @param after the decision behind which to go on; null for the begin
     * @param change only findings of this kind; all where it is null
     */
    List<Finding> after(int replay, @Nullable UUID after, @Nullable Change change, int most) {
        UUID place = after == null ? FIRST : after;
        return jdbc.sql(AFTER)
                .param("replay", replay)
                .param("at", Columns.at(DecisionIds.instantOf(place)))
                .param("id", place)
                .param("change", change == null ? null : change.name())
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    private static Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("decision_id", UUID.class),
                Columns.instant(row, "decided_at"),
                JobRows.type(row.getString("type")),
                row.getInt("release_number"),
                Change.valueOf(row.getString("change")),
                row.getString("outcome_before"),
                row.getString("outcome_after"),
                money(row, "amount_before", "currency_before"),
                money(row, "amount_after", "currency_after"),
                codes(row, "reasons_gone"),
                codes(row, "reasons_new"),
                row.getString("why"),
                row.getBoolean("erased"),
                false);
    }

    private static @Nullable Money money(ResultSet row, String amount, String currency) throws SQLException {
        BigDecimal number = row.getBigDecimal(amount);
        return number == null ? null : Money.of(number, Currency.getInstance(row.getString(currency)));
    }

    private static List<ReasonCode> codes(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(ReasonCode::new)
                .toList();
    }
}
