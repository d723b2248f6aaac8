package io.encours.journal.record;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionRecord.Release;
import io.encours.journal.record.DecisionRecord.Timings;
import io.encours.shared.CorrelationId;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads decisions from their rows. */
public final class DecisionRows {

    static final String COLUMNS = """
            select d.id, d.decided_at, d.type, c.customer, d.entity, d.caller, c.idempotency_key, c.request_hash, c.correlation_id,
                   d.release_number, d.release_hash, d.as_of, d.outcome, d.prepared_micros, d.evaluated_micros, c.document
            """;

    private static final String SELECT = COLUMNS + """
            from encours.decision d
            left join encours.decision_content c on c.decision_id = d.id and c.decided_at = d.decided_at
            """;

    /** The instant, which the id holds too, leads to the one partition there is to look at. */
    public static final String BY_ID = SELECT + "where d.id = ? and d.decided_at = ?";

    public static final String BY_KEY = SELECT + """
            join encours.decision_key i on i.decision_id = d.id and i.decided_at = d.decided_at
            where i.caller = ? and i.key = ?
            """;

    private static final Map<String, DecisionType> TYPES =
            Arrays.stream(DecisionType.values()).collect(toUnmodifiableMap(DecisionType::written, Function.identity()));

    private DecisionRows() {}

    /**
     * The decision of a row.
     *
     * @throws ErasedDecisionException if what the decision is about was erased
     */
    public static DecisionRecord read(ResultSet row) throws SQLException {
        if (row.getString("document") == null) {
            throw new ErasedDecisionException(row.getObject("id", UUID.class));
        }
        return new DecisionRecord(
                row.getObject("id", UUID.class),
                type(row.getString("type")),
                new CustomerId(row.getString("customer")),
                entity(row.getString("entity")),
                row.getString("caller"),
                idempotency(row.getString("idempotency_key"), row.getString("request_hash")),
                correlation(row.getString("correlation_id")),
                new Release(row.getInt("release_number"), row.getString("release_hash")),
                row.getObject("as_of", LocalDate.class),
                row.getString("outcome"),
                new Timings(micros(row.getLong("prepared_micros")), micros(row.getLong("evaluated_micros"))),
                row.getString("document"));
    }

    static DecisionType type(String written) {
        DecisionType type = TYPES.get(written);
        if (type == null) {
            throw new IllegalStateException("decision %s is on record but unknown here".formatted(written));
        }
        return type;
    }

    private static @Nullable LegalEntity entity(@Nullable String code) {
        return code == null ? null : new LegalEntity(code);
    }

    private static @Nullable Idempotency idempotency(@Nullable String key, @Nullable String requestHash) {
        return key == null || requestHash == null ? null : new Idempotency(key, requestHash);
    }

    private static @Nullable CorrelationId correlation(@Nullable String id) {
        return id == null ? null : new CorrelationId(id);
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
