package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionPeriod;
import io.encours.journal.record.RecordPosition;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads jobs from their rows. */
final class JobRows {

    /** All that is read of a job. */
    static final String COLUMNS =
            "id, requested_by, requested_at, period_from, period_to, types, customers, entity, release, draft,"
                    + " draft_revision, state, started_at, ended_at, ended_by, failure, total, identical, different,"
                    + " erased, failed, other_engine, position_at, position_id, worked_millis";

    private JobRows() {}

    static ReplayJob read(ResultSet row) throws SQLException {
        return new ReplayJob(
                row.getInt("id"),
                new ReplayOrder(period(row), policy(row)),
                row.getString("requested_by"),
                Columns.instant(row, "requested_at"),
                ReplayState.valueOf(row.getString("state")),
                Columns.longOrNull(row, "total"),
                new ReplayCounts(
                        row.getLong("identical"),
                        row.getLong("different"),
                        row.getLong("erased"),
                        row.getLong("failed"),
                        row.getLong("other_engine")),
                position(row),
                Duration.ofMillis(row.getLong("worked_millis")),
                Columns.instantOrNull(row, "started_at"),
                ending(row));
    }

    static DecisionType type(String written) {
        return Stream.of(DecisionType.values())
                .filter(type -> type.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("decision %s is unknown here".formatted(written)));
    }

    private static DecisionPeriod period(ResultSet row) throws SQLException {
        String entity = row.getString("entity");
        return new DecisionPeriod(
                Columns.instant(row, "period_from"),
                Columns.instant(row, "period_to"),
                set(row, "types", JobRows::type),
                set(row, "customers", CustomerId::new),
                entity == null ? null : new LegalEntity(entity));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(read).collect(Collectors.toUnmodifiableSet());
    }

    private static ReplayPolicy policy(ResultSet row) throws SQLException {
        Integer release = Columns.integerOrNull(row, "release");
        Integer draft = Columns.integerOrNull(row, "draft");
        if (release != null) {
            return new ReplayPolicy.OfRelease(release);
        }
        return draft == null
                ? new ReplayPolicy.Recorded()
                : new ReplayPolicy.OfDraft(draft, row.getInt("draft_revision"));
    }

    private static @Nullable RecordPosition position(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "position_at");
        return at == null ? null : new RecordPosition(at, row.getObject("position_id", UUID.class));
    }

    private static ReplayJob.@Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "ended_at");
        return at == null ? null : new ReplayJob.Ending(at, row.getString("ended_by"), row.getString("failure"));
    }
}
