package io.encours.journal.append;

import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRows;
import io.encours.journal.record.Idempotency;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes decisions with what they are about and claims their idempotency keys, all in one statement: one round trip. */
record DecisionInsert(Connection connection) {

    /** A key that is being claimed by another transaction is waited for; one that is taken leaves its decision out. */
    private static final String SQL = """
            with given as (
              select * from unnest(
                ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::integer[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                ?::text[]
              ) with ordinality as given (
                id, decided_at, type, customer, entity, caller, idempotency_key, request_hash,
                release_number, release_hash, as_of, outcome, prepared_micros, evaluated_micros, document, salt,
                commitment, position)
            ), claimed as (
              insert into encours.decision_key (caller, key, request_hash, decision_id, decided_at)
              select caller, idempotency_key, request_hash, id, decided_at
              from given where idempotency_key is not null order by position
              on conflict (caller, key) do nothing
              returning decision_id
            ), kept as (
              select * from given where idempotency_key is null or id in (select decision_id from claimed)
            ), content as (
              insert into encours.decision_content (
                decision_id, decided_at, customer, idempotency_key, request_hash, salt, document)
              select id, decided_at, customer, idempotency_key, request_hash, decode(salt, 'hex'), document from kept
            )
            insert into encours.decision (
              id, decided_at, type, entity, caller, release_number, release_hash, as_of, outcome,
              prepared_micros, evaluated_micros, commitment, batch)
            select
              id, decided_at, type, entity, caller, release_number, release_hash, as_of, outcome,
              prepared_micros, evaluated_micros, decode(commitment, 'hex'), ?
            from kept
            returning id
            """;

    /** Those that were written; the others' keys were taken. */
    static List<CommittedDecision> all(Connection connection, UUID batch, List<CommittedDecision> decisions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            new DecisionColumns(insert, decisions).fill(batch);
            Set<UUID> written = ids(insert);
            return decisions.stream()
                    .filter(decision -> written.contains(decision.id()))
                    .toList();
        }
    }

    private static Set<UUID> ids(PreparedStatement insert) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (ResultSet rows = insert.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** The decision that took the key. */
    DecisionRecord sameRequestOnRecord(DecisionRecord decision) throws SQLException {
        Idempotency idempotency = decision.idempotency();
        if (idempotency == null) {
            throw new SQLException("a decision without a key was left out");
        }
        try (PreparedStatement statement = connection.prepareStatement(DecisionRows.BY_KEY)) {
            statement.setString(1, decision.caller());
            statement.setString(2, idempotency.key());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("the decision of a taken key is not on record");
                }
                return idempotency.accept(DecisionRows.read(rows));
            }
        }
    }
}
