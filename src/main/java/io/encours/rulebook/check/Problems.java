package io.encours.rulebook.check;

import io.encours.engine.PolicyFinding;
import io.encours.table.Finding;
import io.encours.table.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects what the checks find. */
final class Problems {

    private final SortedMap<String, List<Finding>> byWorkbook = new TreeMap<>();
    private final List<PolicyFinding> rules = new ArrayList<>();

    void add(String workbook, List<Finding> findings) {
        if (!findings.isEmpty()) {
            byWorkbook.computeIfAbsent(workbook, any -> new ArrayList<>()).addAll(findings);
        }
    }

    void add(List<PolicyFinding> findings) {
        rules.addAll(findings);
    }

    boolean hasErrors() {
        return !rules.isEmpty()
                || byWorkbook.values().stream().flatMap(List::stream).anyMatch(Problems::isError);
    }

    boolean hasErrors(String workbook) {
        return Stream.ofNullable(byWorkbook.get(workbook)).flatMap(List::stream).anyMatch(Problems::isError);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    List<WorkbookFindings> workbooks() {
        return byWorkbook.entrySet().stream()
                .map(entry -> new WorkbookFindings(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<PolicyFinding> rules() {
        return List.copyOf(rules);
    }
}
