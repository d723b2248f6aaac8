package io.encours.journal.append;

import io.encours.journal.record.DecisionLeaf;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.Idempotency;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills a statement's parameters with decisions, one array a column. */
final class DecisionColumns {

    private final PreparedStatement statement;
    private final List<CommittedDecision> decisions;
    private int column;

    DecisionColumns(PreparedStatement statement, List<CommittedDecision> decisions) {
        this.statement = statement;
        this.decisions = decisions;
    }

    /**
     * Fills all of them.
     *
     * @param batch the last parameter
     * @return how many they are
     */
    int fill(UUID batch) throws SQLException {
        add("uuid", DecisionRecord::id);
        add("timestamptz", DecisionRecord::decidedAt);
        add("text", decision -> decision.type().written());
        add("text", DecisionRecord::customer);
        add("text", DecisionRecord::entity);
        add("text", DecisionRecord::caller);
        add("text", decision -> of(decision.idempotency(), Idempotency::key));
        add("text", decision -> of(decision.idempotency(), Idempotency::requestHash));
        add("text", DecisionRecord::correlated);
        add("int4", decision -> decision.release().number());
        add("text", decision -> decision.release().hash());
        add("date", DecisionRecord::asOf);
        add("text", DecisionRecord::outcome);
        add("int8", decision -> DecisionLeaf.micros(decision.timings().prepared()));
        add("int8", decision -> DecisionLeaf.micros(decision.timings().evaluated()));
        add("text", DecisionRecord::document);
        addOf("text", committed -> committed.opening().salt());
        addOf("text", CommittedDecision::commitment);
        statement.setObject(++column, batch);
        return column;
    }

    private void add(String type, Function<DecisionRecord, @Nullable Object> value) throws SQLException {
        addOf(type, committed -> value.apply(committed.decision()));
    }

    private void addOf(String type, Function<CommittedDecision, @Nullable Object> value) throws SQLException {
        @Nullable String[] texts = new String[decisions.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = of(value.apply(decisions.get(i)), Object::toString);
        }
        statement.setArray(++column, statement.getConnection().createArrayOf(type, texts));
    }

    private static <T> @Nullable String of(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }
}
