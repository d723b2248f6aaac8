package io.encours.search;

import io.encours.facts.RowSource;
import io.encours.shared.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the index says of a decision, or should. */
record IndexedDecision(
        String type,
        String outcome,
        int release,
        @Nullable String entity,
        String caller,
        LocalDate asOf,
        List<String> reasons,
        List<String> rows) {

    IndexedDecision {
        reasons = reasons.stream().sorted().toList();
        rows = rows.stream().sorted().toList();
    }

    /** What follows from the record. */
    static IndexedDecision of(IndexEntry entry) {
        return new IndexedDecision(
                entry.type(),
                entry.outcome(),
                entry.release(),
                entry.entity(),
                entry.caller(),
                entry.asOf(),
                entry.grounds().reasons().stream().map(ReasonCode::value).toList(),
                entry.grounds().rows().stream().map(RowSource::toString).toList());
    }

    /** A row of the index. */
    static IndexedDecision read(ResultSet row, Map<Integer, RowSource> numbered) throws SQLException {
        return new IndexedDecision(
                row.getString("type"),
                row.getString("outcome"),
                row.getInt("release_number"),
                row.getString("entity"),
                row.getString("caller"),
                row.getObject("as_of", LocalDate.class),
                List.of((String[]) row.getArray("reasons").getArray()),
                Stream.of((Integer[]) row.getArray("rows").getArray())
                        .map(number -> numbered.containsKey(number)
                                ? String.valueOf(numbered.get(number))
                                : "a row that is not known by the number " + number)
                        .toList());
    }

    IndexedDecision with(List<String> otherReasons, List<String> otherRows) {
        return new IndexedDecision(type, outcome, release, entity, caller, asOf, otherReasons, otherRows);
    }
}
