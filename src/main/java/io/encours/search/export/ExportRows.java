package io.encours.search.export;

import io.encours.search.DecisionFilter;
import io.encours.search.export.ExportJob.Order;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports from their rows. */
final class ExportRows {

    static final String COLUMNS = """
            id, filter, format, language, requested_by, requested_at, state, attempts, started_at, finished_at, done,
            written_back_to, bytes""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportRows() {}

    static ExportJob read(ResultSet row) throws SQLException {
        return new ExportJob(
                row.getObject("id", UUID.class),
                order(row),
                ExportState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "finished_at"),
                row.getLong("done"),
                Columns.instantOrNull(row, "written_back_to"),
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
                Columns.instant(row, "requested_at"));
    }
}
