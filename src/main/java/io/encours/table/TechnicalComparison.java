package io.encours.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the technical rows of two readings, table by table. */
final class TechnicalComparison {

    private final Reading base;
    private final Reading upload;

    TechnicalComparison(Reading base, Reading upload) {
        this.base = base;
        this.upload = upload;
    }

    List<Finding> findings() {
        ReadingBuilder result = new ReadingBuilder(upload.workbook());
        base.tables().forEach(table -> result.add(ofTable(table)));
        upload.tables().stream()
                .filter(table -> find(base, table.name()).isEmpty())
                .forEach(
                        table -> result.add(changed(table.sheet(), table.name(), "no table that the release has not")));
        return result.findings();
    }

    private Findings ofTable(DecisionTable<?, ?> expected) {
        Optional<DecisionTable<?, ?>> found = find(upload, expected.name());
        if (found.isPresent()) {
            return differences(expected, found.get());
        }
        Findings missing = new Findings(expected.sheet());
        if (upload.findings().stream().noneMatch(finding -> finding.sheet().equals(expected.sheet()))) {
            missing.atSheet(FindingCode.MISSING_TABLE, null, "the table " + expected.name());
        }
        return missing;
    }

    private static Findings differences(DecisionTable<?, ?> expected, DecisionTable<?, ?> found) {
        Findings findings = new Findings(found.sheet());
        if (!expected.sheet().equals(found.sheet())) {
            findings.atSheet(FindingCode.CHANGED_TECHNICAL_ROW, found.sheet(), "the sheet name " + expected.sheet());
        }
        compare(expected.header(), found.header(), findings);
        compare(expectedOf(found, expected.columns()), found.columns(), findings);
        return findings;
    }

    private static void compare(Map<String, String> expected, Map<String, String> found, Findings findings) {
        Set<String> keys = new LinkedHashSet<>(expected.keySet());
        keys.addAll(found.keySet());
        keys.stream()
                .filter(key -> !expected.getOrDefault(key, "").equals(found.getOrDefault(key, "")))
                .forEach(key -> findings.atSheet(
                        FindingCode.CHANGED_TECHNICAL_ROW,
                        key + " " + found.getOrDefault(key, ""),
                        key + " " + expected.getOrDefault(key, "")));
    }

    /** The columns that a workbook must have; one that may be empty may be missing, as in a workbook that is older than it. */
    private static List<Column> expectedOf(DecisionTable<?, ?> found, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.isCondition()
                        || !column.type().optional()
                        || found.columns().stream().anyMatch(column::isTechnicallyEqual))
                .toList();
    }

    private static void compare(List<Column> expected, List<Column> found, Findings findings) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            Column before = i < expected.size() ? expected.get(i) : null;
            Column after = i < found.size() ? found.get(i) : null;
            if (before == null || after == null || !before.isTechnicallyEqual(after)) {
                findings.atSheet(
                        FindingCode.CHANGED_TECHNICAL_ROW,
                        after == null ? null : after.snippet(),
                        before == null ? "no further column" : before.snippet());
            }
        }
    }

    private static Findings changed(String sheet, String found, String expected) {
        Findings findings = new Findings(sheet);
        findings.atSheet(FindingCode.CHANGED_TECHNICAL_ROW, found, expected);
        return findings;
    }

    private static Optional<DecisionTable<?, ?>> find(Reading reading, String name) {
        return reading.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
