package io.encours.search.export;

import io.encours.search.DecisionFilter;
import io.encours.search.export.ExportJob.Order;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports from their rows. */
final class ExportRows {

    static final String COLUMNS = """
            id, filter, format, language, requested_by, requested_at, state, attempts, started_at, finished_at, total, done,
            bytes""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportRows() {}

    static ExportJob read(ResultSet row) throws SQLException {
        return new ExportJob(
                row.getObject("id", UUID.class),
                order(row),
                ExportState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("bytes"));
    }

    static String written(DecisionFilter filter) {
        return JSON.writeValueAsString(filter);
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                JSON.readValue(row.getString("filter"), DecisionFilter.class),
                ExportFormat.valueOf(row.getString("format")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("requested_by"),
                Objects.requireNonNull(instant(row, "requested_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
