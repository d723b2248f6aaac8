package io.encours.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the sheets of a workbook hold. */
final class ReadingBuilder {

    private final String workbook;
    private final List<DecisionTable<?, ?>> tables = new ArrayList<>();
    private final List<SheetTest> tests = new ArrayList<>();
    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean hasTable;

    ReadingBuilder(String workbook) {
        this.workbook = workbook;
    }

    void table(Optional<DecisionTable<?, ?>> table, Findings sheetFindings) {
        hasTable = true;
        table.ifPresent(read -> {
            if (tables.stream().anyMatch(other -> other.questionType() == read.questionType())) {
                sheetFindings.atSheet(FindingCode.DUPLICATE_TABLE, read.name(), "one table for a question");
            } else {
                tables.add(read);
            }
        });
    }

    void tests(List<SheetTest> read) {
        tests.addAll(read);
    }

    void about(Map<String, String> read) {
        about.putAll(read);
    }

    void add(Findings sheetFindings) {
        findings.addAll(sheetFindings.all());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Reading build() {
        if (!hasTable) {
            Findings none = new Findings("");
            none.atSheet(FindingCode.NO_TABLE, null, "at least one sheet with a decision table");
            add(none);
        }
        return new Reading(workbook, tables, tests, about, findings);
    }
}
