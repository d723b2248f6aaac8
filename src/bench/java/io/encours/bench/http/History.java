package io.encours.bench.http;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Grows the record by copies of what is on it, each with an id, a customer and an instant of its own. */
record History(JdbcClient owner) {

    private static final String GROW = """
            with latest as (
              select * from encours.decision order by decided_at desc, id desc limit 1
            ), copies as materialized (
              select uuidv7() as id, clock_timestamp() as decided_at, 'C-' || n as customer
              from generate_series(1, :missing) n
            ), content as (
              insert into encours.decision_content (decision_id, decided_at, customer, salt, document)
              select p.id, p.decided_at, p.customer, c.salt, c.document
              from copies p
              cross join latest d
              join encours.decision_content c on c.decision_id = d.id and c.decided_at = d.decided_at
            )
            insert into encours.decision (
              id, decided_at, type, entity, caller, release_number, release_hash, as_of, outcome, prepared_micros,
              evaluated_micros, batch, commitment)
            select
              p.id, p.decided_at, type, entity, caller, release_number, release_hash, as_of, outcome, prepared_micros,
              evaluated_micros, batch, commitment
            from copies p cross join latest d
            """;

    /** The decisions on record after it has grown to at least so many. */
    long growTo(int decisions) {
        long missing = decisions - count();
        if (missing > 0) {
            owner.sql(GROW).param("missing", missing).update();
        }
        owner.sql("analyze encours.decision").update();
        owner.sql("analyze encours.decision_content").update();
        return count();
    }

    private long count() {
        return owner.sql("select count(*) from encours.decision")
                .query(Long.class)
                .single();
    }
}
