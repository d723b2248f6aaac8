package io.encours.search;

import io.encours.journal.record.DecisionIds;
import io.encours.storage.Columns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decisions that were found, with the customers of those whose data is not erased. */
@Component
class FoundDecisions {

    /** What {@link #row} reads, of the index as {@code s}. */
    static final String COLUMNS =
            "s.decision_id, s.type, s.outcome, s.entity, s.reasons, s.release_number, s.caller, s.as_of";

    private static final String CUSTOMERS = """
            select c.decision_id, c.customer
            from unnest(?::uuid[], ?::timestamptz[]) wanted (decision_id, decided_at)
            join encours.decision_content c
              on c.decided_at = wanted.decided_at and c.decision_id = wanted.decision_id
            where c.decided_at between ? and ?
            """;

    private final JdbcClient jdbc;

    FoundDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decision of a row of the index, without its customer. */
    static FoundDecision row(ResultSet row) throws SQLException {
        UUID id = row.getObject("decision_id", UUID.class);
        Array reasons = row.getArray("reasons");
        return new FoundDecision(
                id,
                DecisionIds.instantOf(id),
                DecisionTypes.read(row.getString("type")),
                null,
                row.getString("entity"),
                row.getString("outcome"),
                List.of((String[]) reasons.getArray()),
                row.getInt("release_number"),
                row.getString("caller"),
                row.getObject("as_of", LocalDate.class));
    }

    /** The same decisions with their customers, where they have one still. */
    List<FoundDecision> withCustomers(List<FoundDecision> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<UUID, String> customers = customers(found);
        return found.stream()
                .map(decision -> decision.of(customers.get(decision.id())))
                .toList();
    }

    /** @param found newest first; one or more */
    private Map<UUID, String> customers(List<FoundDecision> found) {
        Map<UUID, String> customers = new HashMap<>();
        jdbc.sql(CUSTOMERS)
                .param(found.stream().map(FoundDecision::id).toArray(UUID[]::new))
                .param(found.stream()
                        .map(decision -> decision.decidedAt().toString())
                        .toArray(String[]::new))
                .param(Columns.at(found.get(found.size() - 1).decidedAt()))
                .param(Columns.at(found.get(0).decidedAt()))
                .query(row -> {
                    customers.put(row.getObject("decision_id", UUID.class), row.getString("customer"));
                });
        return customers;
    }
}
