package io.encours.proof;

import io.encours.shared.Sha256;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that are trusted: those that were given, and those that a trusted one vouches for. */
final class KeyRing {

    private final Map<Sha256, VerifyingKey> trusted = new HashMap<>();

    private KeyRing(Collection<VerifyingKey> given) {
        given.forEach(key -> trusted.put(key.id(), key));
    }

    static KeyRing of(Collection<VerifyingKey> given, Collection<KeyStatement> statements) {
        KeyRing ring = new KeyRing(given);
        boolean grown = true;
        while (grown) {
            grown = statements.stream().filter(ring::admits).count() > 0;
        }
        return ring;
    }

    Optional<VerifyingKey> key(Sha256 id) {
        return Optional.ofNullable(trusted.get(id));
    }

    boolean trusts(Sha256 id) {
        return trusted.containsKey(id);
    }

    private boolean admits(KeyStatement statement) {
        VerifyingKey key = statement.key();
        if (trusts(key.id()) || !isVouchedFor(key, statement.predecessor(), statement.handover())) {
            return false;
        }
        trusted.put(key.id(), key);
        return true;
    }

    private boolean isVouchedFor(VerifyingKey key, @Nullable String predecessor, @Nullable String handover) {
        return predecessor != null
                && handover != null
                && key(new Sha256(predecessor))
                        .filter(before -> before.verifies(KeyStatement.handover(key), handover))
                        .isPresent();
    }
}
