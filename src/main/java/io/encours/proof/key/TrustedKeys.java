package io.encours.proof.key;

import java.util.Collection;
import java.util.List;

/** The keys that a record itself vouches for: its first one, and whatever follows from that. */
public final class TrustedKeys {

    private TrustedKeys() {}

    /**
     * The first key, those that go back to it, and those that are accepted. One that was altered vouches for nothing.
     *
     * @param accepted names of keys that are trusted although nobody vouches for them
     */
    public static KeyRing of(List<KeyStatement> statements, Collection<String> accepted) {
        List<VerifyingKey> given = statements.stream()
                .filter(KeyStatement::isSound)
                .filter(statement -> statement.predecessor() == null || accepted.contains(statement.id()))
                .map(KeyStatement::key)
                .toList();
        return KeyRing.of(given, statements);
    }
}
