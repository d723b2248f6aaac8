package io.encours.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of reading a workbook.
 *
 * @param workbook its name without ending
 * @param tables those of the sheets in which nothing is wrong, in the order of the sheets
 * @param tests the rows of the Tests sheet in which nothing is wrong
 * @param about the entries of the About sheet
 * @param findings everything wrong or worth knowing, all at once
 */
public record Reading(
        String workbook,
        List<DecisionTable<?, ?>> tables,
        List<SheetTest> tests,
        Map<String, String> about,
        List<Finding> findings) {

    public Reading {
        tables = List.copyOf(tables);
        tests = List.copyOf(tests);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        findings = List.copyOf(findings);
    }

    /** Whether there is no error among the findings. */
    public boolean isUsable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
