package io.encours.search;

import io.encours.decision.Grounds;
import io.encours.decision.RecentGrounds;
import io.encours.journal.record.DecisionIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads decisions for the index, and of their documents only those whose grounds this instance does not know. */
@Component
class IndexEntries {

    private static final String IDS = "select id from encours.decision where batch = any(?)";

    private static final String DOCUMENTS = """
            select c.decision_id, c.document
            from (select timestamptz 'epoch' + millis * interval '1 millisecond' as decided_at, decision_id
                  from unnest(?::bigint[], ?::uuid[]) ids (millis, decision_id)) wanted
            join encours.decision_content c using (decided_at, decision_id)
            """;

    private static final Logger LOG = LoggerFactory.getLogger(IndexEntries.class);

    private final JdbcClient jdbc;
    private final RecentGrounds recent;

    IndexEntries(JdbcClient jdbc, RecentGrounds recent) {
        this.jdbc = jdbc;
        this.recent = recent;
    }

    /** The decisions of some batches. */
    List<IndexEntry> of(UUID[] batches) {
        Map<UUID, Grounds> grounds =
                grounds(jdbc.sql(IDS).param(batches).query(UUID.class).list());
        return jdbc.sql(IndexEntry.QUERY)
                .param(batches)
                .query((row, number) -> IndexEntry.read(row, grounds))
                .list();
    }

    private Map<UUID, Grounds> grounds(List<UUID> decisions) {
        Map<UUID, Grounds> grounds = new HashMap<>();
        List<UUID> others = new ArrayList<>();
        decisions.forEach(id -> recent.of(id).ifPresentOrElse(known -> grounds.put(id, known), () -> others.add(id)));
        if (!others.isEmpty()) {
            read(others, grounds);
        }
        return grounds;
    }

    private void read(List<UUID> decisions, Map<UUID, Grounds> grounds) {
        jdbc.sql(DOCUMENTS)
                .param(decisions.stream()
                        .map(id -> DecisionIds.instantOf(id).toEpochMilli())
                        .toArray(Long[]::new))
                .param(decisions.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("decision_id", UUID.class);
                    grounds.put(id, grounds(id, row.getString("document")));
                });
    }

    /** What nobody can read any more, such as an altered document, must not keep out what comes after it. */
    private static Grounds grounds(UUID id, String document) {
        try {
            return Grounds.of(document);
        } catch (JacksonException unreadable) {
            LOG.warn("The document of decision {} cannot be read, so it is found without reasons and rows", id);
            return Grounds.NONE;
        }
    }
}
