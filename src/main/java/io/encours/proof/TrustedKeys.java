package io.encours.proof;

import java.util.List;

/** The keys that a record itself vouches for: its first one, and whatever follows from that. */
final class TrustedKeys {

    private TrustedKeys() {}

    static KeyRing of(List<KeyStatement> statements) {
        List<VerifyingKey> first = statements.stream()
                .filter(statement -> statement.predecessor() == null)
                .limit(1)
                .map(KeyStatement::key)
                .toList();
        return KeyRing.of(first, statements);
    }
}
