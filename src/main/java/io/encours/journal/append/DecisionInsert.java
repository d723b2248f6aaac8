package io.encours.journal.append;

import static java.util.Comparator.comparing;

import io.encours.journal.record.RecordKind;
import io.encours.proof.block.Leaf;
import io.encours.proof.chain.RecordInsert;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Puts decisions down with what they are about and claims their idempotency keys, all in one statement.
 *
 * @param batch under which they are sealed
 * @param decisions in the order in which keys are claimed
 * @param leaves of all of them, in the order of the tree
 */
record DecisionInsert(UUID batch, List<CommittedDecision> decisions, List<Leaf> leaves) implements RecordInsert {

    /** A key that is being claimed by another transaction is waited for, before anything else is written. */
    private static final String SQL = """
            with given as (
              select * from unnest(
                ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::integer[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                ?::text[]
              ) with ordinality as given (
                id, decided_at, type, customer, entity, caller, idempotency_key, request_hash,
                correlation_id, release_number, release_hash, as_of, outcome, prepared_micros, evaluated_micros, document, salt,
                commitment, position)
            ), claimed as (
              insert into encours.decision_key (caller, key, request_hash, decision_id, decided_at)
              select caller, idempotency_key, request_hash, id, decided_at
              from given where idempotency_key is not null order by position
              %s
              returning decision_id
            ), kept as (
              select * from given where idempotency_key is null or id in (select decision_id from claimed)
            ), content as (
              insert into encours.decision_content (
                decision_id, decided_at, customer, idempotency_key, request_hash, correlation_id, salt, document)
              select
                id, decided_at, customer, idempotency_key, request_hash, correlation_id, decode(salt, 'hex'), document
              from kept
            )
            insert into encours.decision (
              id, decided_at, type, entity, caller, release_number, release_hash, as_of, outcome,
              prepared_micros, evaluated_micros, commitment, batch)
            select
              id, decided_at, type, entity, caller, release_number, release_hash, as_of, outcome,
              prepared_micros, evaluated_micros, decode(commitment, 'hex'), ?
            from kept
            %s
            """;

    private static final String ALL = SQL.formatted("", "");
    private static final String FREE = SQL.formatted("on conflict (caller, key) do nothing", "returning id");

    static DecisionInsert of(UUID batch, List<CommittedDecision> decisions) {
        List<Leaf> leaves = decisions.stream()
                .map(decision -> decision.leaf(batch))
                .sorted(comparing(Leaf::name))
                .toList();
        return new DecisionInsert(batch, decisions, leaves);
    }

    @Override
    public String kind() {
        return RecordKind.DECISION;
    }

    @Override
    public String all() {
        return ALL;
    }

    @Override
    public String free() {
        return FREE;
    }

    @Override
    public int fill(PreparedStatement statement) throws SQLException {
        return new DecisionColumns(statement, decisions).fill(batch);
    }
}
