package io.encours.simulation;

import io.encours.journal.record.RecordPosition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What some decisions in a row came to.
 *
 * @param last where the last of them stands
 * @param findings one for each that was not erased, in no particular order
 * @param erased how many were erased
 */
record Window(RecordPosition last, List<Finding> findings, int erased) {

    Window {
        findings = List.copyOf(findings);
    }

    ReplayCounts counts() {
        long identical = count(Change.NONE);
        long failed = count(Change.FAILED);
        long otherEngine = findings.stream().filter(Finding::otherEngine).count();
        return new ReplayCounts(identical, findings.size() - identical - failed, erased, failed, otherEngine);
    }

    /** What came out otherwise, or could not be decided again. */
    List<Finding> differences() {
        return findings.stream()
                .filter(finding -> finding.change() != Change.NONE)
                .toList();
    }

    /** What was decided again. */
    Stream<Finding> decided() {
        return findings.stream().filter(finding -> finding.change() != Change.FAILED);
    }

    private long count(Change change) {
        return findings.stream().filter(finding -> finding.change() == change).count();
    }
}
