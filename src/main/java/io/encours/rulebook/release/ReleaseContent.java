package io.encours.rulebook.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Collections.unmodifiableSortedMap;

import io.encours.shared.Sha256;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/**
 * What a release consists of, and thereby its hash.
 *
 * <p>The hash is the SHA-256 of a listing in UTF-8 that anybody can write again: one line {@code engine } and the engine
 * version, one line {@code facts } and the version of the fact schema, then a line an artefact, its SHA-256, two spaces,
 * its name, sorted by the names' UTF-16 code units. Each line ends in one line feed. The lines of the artefacts are what
 * {@code LC_ALL=C sha256sum} prints for them.
 *
 * @param engineVersion what evaluates the rules
 * @param factSchemaVersion what the rules see, see {@link FactSchema}
 * @param artefacts hashes by name: {@code rules/score/score.drl}, {@code decision-tables/score.xlsx}
 */
@NamedInterface("release")
public record ReleaseContent(String engineVersion, String factSchemaVersion, SortedMap<String, Sha256> artefacts) {

    public ReleaseContent {
        artefacts = unmodifiableSortedMap(new TreeMap<>(artefacts));
        if (artefacts.keySet().stream().anyMatch(name -> name.isBlank() || name.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("an artefact's name is one line");
        }
    }

    public Sha256 hash() {
        return Sha256.of(listing().getBytes(UTF_8));
    }

    /** What is hashed. */
    String listing() {
        StringBuilder listing = new StringBuilder();
        listing.append("engine ").append(engineVersion).append('\n');
        listing.append("facts ").append(factSchemaVersion).append('\n');
        artefacts.forEach((name, hash) ->
                listing.append(hash.hex()).append("  ").append(name).append('\n'));
        return listing.toString();
    }
}
