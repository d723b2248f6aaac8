package io.encours.rulebook;

import io.encours.shared.Sha256;

/** How hashes are written for callers: with the name of their algorithm. */
final class Hashes {

    /** What a written hash looks like. */
    static final String FORM = "sha256:[0-9a-f]{64}";

    private static final String ALGORITHM = "sha256:";

    private Hashes() {}

    static String written(Sha256 hash) {
        return ALGORITHM + hash.hex();
    }
}
