package io.encours.proof.key;

import io.encours.shared.Sha256;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that are trusted: those that were given, and those that a trusted one vouches for. */
public final class KeyRing {

    private final Map<Sha256, VerifyingKey> trusted = new HashMap<>();
    private final Map<Sha256, Replaced> replaced = new HashMap<>();

    /**
     * A key that goes back to one which took the place of a lost one.
     *
     * @param key the key
     * @param root the one that took the place
     */
    public record Replaced(VerifyingKey key, KeyStatement root) {}

    private KeyRing(Collection<VerifyingKey> given) {
        given.forEach(key -> trusted.put(key.id(), key));
    }

    /** The keys that were given, and what sound statements add to them. */
    public static KeyRing of(Collection<VerifyingKey> given, Collection<KeyStatement> stated) {
        List<KeyStatement> statements =
                stated.stream().filter(KeyStatement::isSound).toList();
        KeyRing ring = new KeyRing(given);
        boolean grown = true;
        while (grown) {
            grown = statements.stream().filter(ring::admits).count() > 0;
        }
        statements.forEach(statement -> ring.follow(statement, statements));
        return ring;
    }

    /** Keys are stated in the order in which they were introduced. */
    private void follow(KeyStatement root, Collection<KeyStatement> statements) {
        if (root.lost() == null || trusts(root.key().id())) {
            return;
        }
        KeyRing own = KeyRing.of(
                List.of(root.key()),
                statements.stream()
                        .filter(statement -> statement.lost() == null)
                        .toList());
        own.trusted.forEach((id, key) -> replaced.putIfAbsent(id, new Replaced(key, root)));
    }

    public Optional<VerifyingKey> key(Sha256 id) {
        return Optional.ofNullable(trusted.get(id));
    }

    /** A key that is not trusted and goes back to one in place of a lost one. */
    public Optional<Replaced> inPlaceOfLost(Sha256 id) {
        return trusts(id) ? Optional.empty() : Optional.ofNullable(replaced.get(id));
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
