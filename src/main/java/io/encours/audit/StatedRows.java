package io.encours.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All rows that the log states: the keys of the record, and those of other rooms. */
@Component
final class StatedRows {

    private static final Stated KEYS = new Stated("encours.stated_key");

    private final String query;

    StatedRows(List<Stated> others) {
        query = Stream.concat(Stream.of(KEYS), others.stream())
                .map(stated -> "select name, draft, release, written_by, fields from " + stated.view())
                .collect(joining(" union all "));
    }

    /** Query of each one's name, draft, release and fields. */
    String all() {
        return query;
    }

    /** Query of the JSON of those that the present transaction wrote. */
    String written() {
        return "select jsonb_object_agg(name, fields)::text from (%s) present where written_by = pg_current_xact_id()::xid"
                .formatted(query);
    }
}
