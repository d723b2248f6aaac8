package io.encours.rulebook.artefact;

import io.encours.shared.Sha256;

/** How hashes are written for callers: with the name of their algorithm. */
public final class Hashes {

    /** What a written hash looks like. */
    public static final String FORM = "sha256:[0-9a-f]{64}";

    private static final String ALGORITHM = "sha256:";

    private Hashes() {}

    public static String written(Sha256 hash) {
        return ALGORITHM + hash.hex();
    }
}
