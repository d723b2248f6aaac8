package io.encours.bench.http;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Grows the record by copies of what is on it, each with an id, a customer and an instant of its own. */
record History(JdbcClient owner) {

    private static final String GROW = """
            insert into encours.decision (
              id, decided_at, type, customer, entity, caller, idempotency_key, request_hash,
              release_number, release_hash, as_of, outcome, prepared_micros, evaluated_micros, document)
            select
              uuidv7(), clock_timestamp(), type, 'C-' || n, entity, caller, null, null,
              release_number, release_hash, as_of, outcome, prepared_micros, evaluated_micros, document
            from generate_series(1, :missing) n
            cross join lateral (
              select * from encours.decision where n > 0 order by decided_at desc limit 1) latest
            """;

    /** The decisions on record after it has grown to at least so many. */
    long growTo(int decisions) {
        long missing = decisions - count();
        if (missing > 0) {
            owner.sql(GROW).param("missing", missing).update();
        }
        owner.sql("analyze encours.decision").update();
        return count();
    }

    private long count() {
        return owner.sql("select count(*) from encours.decision")
                .query(Long.class)
                .single();
    }
}
