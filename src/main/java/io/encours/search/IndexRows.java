package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.facts.RowSource;
import io.encours.journal.record.DecisionIds;
import io.encours.shared.ReasonCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of the index. */
@Component
class IndexRows {

    private static final String MAKE_MONTH = "select encours.search_make_month(?)";

    private static final String INSERT = """
            insert into encours.decision_search (
              decided_at, decision_id, type, outcome, release_number, entity, caller, as_of, reasons, rows)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String ERASED = "select decision_id from encours.erasure where batch = any(?)";

    private static final String BLANK =
            "update encours.decision_search set reasons = '{}', rows = '{}' where decided_at = ? and decision_id = ?";

    private final JdbcTemplate jdbc;

    IndexRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<IndexEntry> entries, Map<RowSource, Integer> numbers) {
        entries.stream().map(entry -> entry.day().withDayOfMonth(1)).distinct().forEach(this::makeMonth);
        jdbc.execute((Connection connection) -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (IndexEntry entry : entries) {
                    fill(insert, entry, numbers);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    private void makeMonth(LocalDate first) {
        jdbc.query(MAKE_MONTH, row -> {}, first);
    }

    private static void fill(PreparedStatement insert, IndexEntry entry, Map<RowSource, Integer> numbers)
            throws SQLException {
        Connection connection = insert.getConnection();
        insert.setObject(1, at(entry.decidedAt()));
        insert.setObject(2, entry.id());
        insert.setString(3, entry.type());
        insert.setString(4, entry.outcome());
        insert.setInt(5, entry.release());
        insert.setString(6, entry.entity());
        insert.setString(7, entry.caller());
        insert.setObject(8, entry.asOf());
        insert.setArray(
                9,
                connection.createArrayOf(
                        "text",
                        entry.grounds().reasons().stream()
                                .map(ReasonCode::value)
                                .sorted()
                                .toArray()));
        insert.setArray(
                10,
                connection.createArrayOf(
                        "integer",
                        entry.grounds().rows().stream()
                                .map(numbers::get)
                                .sorted()
                                .toArray()));
    }

    /** Takes reasons and rows away from decisions whose data was erased with these batches. */
    void blank(UUID[] erasures) {
        List<Object[]> erased = jdbc.query(
                ERASED,
                (row, number) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Object[] {at(DecisionIds.instantOf(id)), id};
                },
                (Object) erasures);
        jdbc.batchUpdate(BLANK, erased);
    }
}
