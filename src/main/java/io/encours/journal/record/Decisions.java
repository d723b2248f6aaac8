package io.encours.journal.record;

import io.encours.storage.Columns;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions on record, to read. */
@Component
public final class Decisions {

    private static final int TIME_ORDERED = 7;

    private final JdbcClient jdbc;
    private final DroppedMonths dropped;

    public Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.dropped = new DroppedMonths(jdbc);
    }

    public Optional<DecisionRecord> find(UUID id) {
        if (id.version() != TIME_ORDERED) {
            return Optional.empty();
        }
        Optional<DecisionRecord> found = jdbc.sql(DecisionRows.BY_ID)
                .param(id)
                .param(Columns.at(DecisionIds.instantOf(id)))
                .query((row, number) -> DecisionRows.read(row))
                .optional();
        if (found.isEmpty()) {
            dropped.requireNotDropped(id);
        }
        return found;
    }

    public Optional<DecisionRecord> find(String caller, Idempotency idempotency) {
        return jdbc.sql(DecisionRows.BY_KEY)
                .param(caller)
                .param(idempotency.key())
                .query((row, number) -> DecisionRows.read(row))
                .optional()
                .map(idempotency::accept);
    }
}
