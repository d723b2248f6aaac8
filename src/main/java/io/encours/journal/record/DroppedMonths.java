package io.encours.journal.record;

import io.encours.proof.verification.Tombstone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The months whose decisions are on record no more. */
public record DroppedMonths(JdbcClient jdbc) {

    private static final String DAY = """
            select (dropped_at at time zone 'UTC')::date from encours.tombstone where kind = 'decision' and month = ?
            """;

    /**
     * Lets pass what was not dropped.
     *
     * @throws DroppedDecisionException if a decision of this id would have been dropped
     */
    public void requireNotDropped(UUID id) {
        Tombstone.monthOf(id.toString())
                .ifPresent(month -> day(month).ifPresent(day -> {
                    throw new DroppedDecisionException(id, month, day);
                }));
    }

    private Optional<LocalDate> day(YearMonth month) {
        return jdbc.sql(DAY).param(month.atDay(1)).query(LocalDate.class).optional();
    }
}
