package io.encours.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.encours.engine.Evaluation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The grounds of what this instance decided last, so that nobody who follows the record reads them from documents. */
@Component
public class RecentGrounds {

    private static final int KEPT = 5_000;

    private final Cache<UUID, Grounds> recent =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The grounds of a decision; none where another instance decided, or so much since. */
    public Optional<Grounds> of(UUID decision) {
        return Optional.ofNullable(recent.getIfPresent(decision));
    }

    void decided(UUID decision, Evaluation evaluation) {
        recent.put(decision, Grounds.of(evaluation));
    }
}
