package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.journal.DecisionPeriod;
import io.encours.journal.RecordPosition;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
                    + " erased, failed, position_at, position_id, worked_millis";

    private JobRows() {}

    static ReplayJob read(ResultSet row) throws SQLException {
        return new ReplayJob(
                row.getInt("id"),
                new ReplayOrder(period(row), policy(row)),
                row.getString("requested_by"),
                instant(row, "requested_at"),
                ReplayState.valueOf(row.getString("state")),
                row.getObject("total", Long.class),
                new ReplayCounts(
                        row.getLong("identical"),
                        row.getLong("different"),
                        row.getLong("erased"),
                        row.getLong("failed")),
                position(row),
                Duration.ofMillis(row.getLong("worked_millis")),
                instantOrNull(row, "started_at"),
                ending(row));
    }

    static DecisionType type(String written) {
        return Stream.of(DecisionType.values())
                .filter(type -> type.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("decision %s is unknown here".formatted(written)));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static DecisionPeriod period(ResultSet row) throws SQLException {
        String entity = row.getString("entity");
        return new DecisionPeriod(
                instant(row, "period_from"),
                instant(row, "period_to"),
                set(row, "types", JobRows::type),
                set(row, "customers", CustomerId::new),
                entity == null ? null : new LegalEntity(entity));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(read).collect(Collectors.toUnmodifiableSet());
    }

    private static ReplayPolicy policy(ResultSet row) throws SQLException {
        Integer release = row.getObject("release", Integer.class);
        Integer draft = row.getObject("draft", Integer.class);
        if (release != null) {
            return new ReplayPolicy.OfRelease(release);
        }
        return draft == null
                ? new ReplayPolicy.Recorded()
                : new ReplayPolicy.OfDraft(draft, row.getInt("draft_revision"));
    }

    private static @Nullable RecordPosition position(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "position_at");
        return at == null ? null : new RecordPosition(at, row.getObject("position_id", UUID.class));
    }

    private static ReplayJob.@Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "ended_at");
        return at == null ? null : new ReplayJob.Ending(at, row.getString("ended_by"), row.getString("failure"));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
