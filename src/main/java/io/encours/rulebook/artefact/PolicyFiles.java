package io.encours.rulebook.artefact;

import io.encours.shared.Sha256;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a policy as they lie in a folder or in the jar.
 *
 * @param place where they were found, for messages
 * @param artefacts bytes by name
 */
public record PolicyFiles(String place, SortedMap<String, byte[]> artefacts) {

    /** Whose work they are on record. */
    public static final String AUTHOR = "encours";

    public PolicyFiles {
        if (artefacts.isEmpty()) {
            throw new IllegalStateException(
                    "%s holds no policy (expected: rules/**, decision-tables/*.xlsx)".formatted(place));
        }
    }

    public SortedMap<String, Sha256> hashes() {
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        artefacts.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
        return hashes;
    }

    /** Whether a file of that name belongs to a policy: not what editors and file managers leave behind. */
    public static boolean isArtefact(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean leftBehind = file.isEmpty() || file.startsWith(".") || file.startsWith("~") || file.endsWith("~");
        return !leftBehind && (name.startsWith("rules/") || name.matches("decision-tables/[^/]+\\.xlsx"));
    }
}
