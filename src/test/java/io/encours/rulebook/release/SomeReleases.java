package io.encours.rulebook.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.rulebook.artefact.PolicyFiles;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Releases to test with, valid unless a test says otherwise. */
public final class SomeReleases {

    static final byte[] WORKBOOK = {0x50, 0x4b, 0, (byte) 0xff};

    private SomeReleases() {}

    public static Release approved(int number, String effectiveFrom) {
        return approved(number, effectiveFrom, "rule " + number);
    }

    public static Release approved(int number, String effectiveFrom, String rule) {
        ReleaseContent content = new ReleaseContent("1", "facts", hashes(artefacts(rule)));
        Instant from = Instant.parse(effectiveFrom);
        return new Release(
                number,
                content.hash(),
                content,
                ReleaseState.APPROVED,
                "ada",
                "bob",
                "because",
                from,
                from,
                new Origin.Installation());
    }

    public static SortedMap<String, byte[]> artefacts(String rule) {
        SortedMap<String, byte[]> artefacts = new TreeMap<>();
        artefacts.put("rules/score/score.drl", rule.getBytes(UTF_8));
        artefacts.put("rules/score/cases/one.json", "{}".getBytes(UTF_8));
        artefacts.put("decision-tables/score.xlsx", WORKBOOK);
        return artefacts;
    }

    private static SortedMap<String, Sha256> hashes(SortedMap<String, byte[]> artefacts) {
        return new PolicyFiles("a test", artefacts).hashes();
    }
}
