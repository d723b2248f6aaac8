package io.encours.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills a statement's parameters with decisions, one array a column. */
final class DecisionColumns {

    private final PreparedStatement statement;
    private final List<DecisionRecord> decisions;
    private int column;

    DecisionColumns(PreparedStatement statement, List<DecisionRecord> decisions) {
        this.statement = statement;
        this.decisions = decisions;
    }

    void fill() throws SQLException {
        add("uuid", DecisionRecord::id);
        add("timestamptz", DecisionRecord::decidedAt);
        add("text", decision -> decision.type().written());
        add("text", DecisionRecord::customer);
        add("text", DecisionRecord::entity);
        add("text", DecisionRecord::caller);
        add("text", decision -> of(decision.idempotency(), Idempotency::key));
        add("text", decision -> of(decision.idempotency(), Idempotency::requestHash));
        add("int4", decision -> decision.release().number());
        add("text", decision -> decision.release().hash());
        add("date", DecisionRecord::asOf);
        add("text", DecisionRecord::outcome);
        add("int8", decision -> micros(decision.timings().prepared()));
        add("int8", decision -> micros(decision.timings().evaluated()));
        add("text", DecisionRecord::document);
    }

    private void add(String type, Function<DecisionRecord, @Nullable Object> value) throws SQLException {
        @Nullable String[] texts = new String[decisions.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = of(value.apply(decisions.get(i)), Object::toString);
        }
        statement.setArray(++column, statement.getConnection().createArrayOf(type, texts));
    }

    private static <T> @Nullable String of(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    private static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }
}
