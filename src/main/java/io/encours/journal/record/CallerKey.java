package io.encours.journal.record;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An idempotency key within the caller that chose it. */
public record CallerKey(String caller, String key) implements Comparable<CallerKey> {

    private static final Comparator<CallerKey> ORDER =
            Comparator.comparing(CallerKey::caller).thenComparing(CallerKey::key);

    public static @Nullable CallerKey of(DecisionRecord decision) {
        Idempotency idempotency = decision.idempotency();
        return idempotency == null ? null : new CallerKey(decision.caller(), idempotency.key());
    }

    @Override
    public int compareTo(CallerKey other) {
        return ORDER.compare(this, other);
    }
}
