package io.encours.audit;

import io.encours.proof.key.KeyWitness;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts down that the key of the record was changed. */
@Component
final class KeyEntries implements KeyWitness {

    /** What can be done to the key of the record. */
    enum KeyAction implements AuditAction {
        /** The key before vouches for it. */
        KEY_CHANGED,
        /** The key before is lost, so nobody does. */
        KEY_REPLACED
    }

    private final AuditLog log;

    KeyEntries(AuditLog log) {
        this.log = log;
    }

    @Override
    public void followed(String key, String predecessor, Instant at) {
        log.add(AuditEvent.of(
                KeyAction.KEY_CHANGED,
                AuditEvent.INSTALLATION,
                at,
                "key %s, vouched for by %s".formatted(key, predecessor)));
    }

    @Override
    public void replaced(String key, String predecessor, Instant at, String reason) {
        log.add(AuditEvent.of(
                KeyAction.KEY_REPLACED,
                AuditEvent.INSTALLATION,
                at,
                "key %s in place of %s, which is lost: %s".formatted(key, predecessor, reason)));
    }
}
