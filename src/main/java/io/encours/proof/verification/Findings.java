package io.encours.proof.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found so far, as many as a person may want to read. */
final class Findings {

    private static final int MOST = 1000;

    private final List<Finding> kept = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (kept.size() < MOST) {
            kept.add(finding);
            named.add(String.valueOf(finding.record()));
        }
    }

    /** What follows from a record that is itself not as it was sealed need not be told. */
    void addUnlessNamed(Finding finding) {
        if (finding.kind() != FindingKind.DERIVED_WRONG || !named.contains(String.valueOf(finding.record()))) {
            add(finding);
        }
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    long count() {
        return count;
    }

    /** A record that is missing in one place and too many in another was moved. */
    List<Finding> kept() {
        Map<String, Finding> missing = new HashMap<>();
        kept.stream().filter(Findings::isMissing).forEach(finding -> missing.put(finding.record(), finding));
        List<Finding> told = new ArrayList<>();
        for (Finding finding : kept) {
            Finding from = finding.kind() == FindingKind.RECORD_INSERTED ? missing.get(finding.record()) : null;
            told.add(
                    from == null
                            ? finding
                            : new Finding(
                                    FindingKind.RECORD_MOVED,
                                    from.block(),
                                    from.record(),
                                    "it was sealed in this block (found in: %s)".formatted(place(finding))));
        }
        told.removeIf(finding -> isMissing(finding) && isMoved(told, finding));
        return told;
    }

    private static boolean isMoved(List<Finding> told, Finding missing) {
        return told.stream()
                .anyMatch(other -> other.kind() == FindingKind.RECORD_MOVED
                        && String.valueOf(other.record()).equals(missing.record()));
    }

    private static boolean isMissing(Finding finding) {
        return finding.kind() == FindingKind.RECORD_MISSING;
    }

    private static String place(Finding finding) {
        return finding.block() == null ? "no block" : "block " + finding.block();
    }
}
