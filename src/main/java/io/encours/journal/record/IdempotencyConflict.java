package io.encours.journal.record;

import org.springframework.modulith.NamedInterface;

/** The caller used the key before, with another request; nothing was recorded. */
@NamedInterface("record")
public final class IdempotencyConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdempotencyConflict(String key) {
        super("idempotency key %s was used with another request".formatted(key));
    }
}
