package io.encours.journal.record;

import io.encours.proof.block.Canonical;
import io.encours.shared.Sha256;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is hashed of a decision: the decision itself, and apart from it what it is about. */
public final class DecisionLeaf {

    public static final String TITLE = "encours-decision-v1";
    public static final String CONTENT_TITLE = "encours-content-v1";

    private DecisionLeaf() {}

    public static Canonical record(DecisionRecord decision, UUID batch, Sha256 commitment) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("id", decision.id());
        fields.put("batch", batch);
        fields.put("decided_at", Canonical.written(decision.decidedAt()));
        fields.put("type", decision.type().written());
        fields.put("entity", decision.entity());
        fields.put("caller", decision.caller());
        fields.put("release_number", decision.release().number());
        fields.put("release_hash", decision.release().hash());
        fields.put("as_of", decision.asOf());
        fields.put("outcome", decision.outcome());
        fields.put("prepared_micros", micros(decision.timings().prepared()));
        fields.put("evaluated_micros", micros(decision.timings().evaluated()));
        fields.put("commitment", commitment);
        return Canonical.of(TITLE, fields);
    }

    public static Canonical content(DecisionRecord decision) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        Idempotency idempotency = decision.idempotency();
        fields.put("customer", decision.customer());
        fields.put("document", decision.document());
        fields.put("correlation_id", decision.correlated());
        if (idempotency != null) {
            fields.put("idempotency_key", idempotency.key());
            fields.put("request_hash", idempotency.requestHash());
        }
        return Canonical.of(CONTENT_TITLE, fields);
    }

    public static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }
}
