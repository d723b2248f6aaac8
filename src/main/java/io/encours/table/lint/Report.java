package io.encours.table.lint;

import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Severity;
import io.encours.table.TableCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what the checks find in one table, up to a number a check that a person can still work through. */
final class Report {

    static final int MOST = 100;

    private final DecisionTable<?, ?> table;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<TableCheck, Integer> left = new EnumMap<>(TableCheck.class);

    Report(DecisionTable<?, ?> table) {
        this.table = table;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        left.forEach((check, more) -> all.add(finding(
                Severity.WARNING,
                FindingCode.NOT_FULLY_CHECKED,
                null,
                "%s: %,d more than are named here".formatted(check.key(), more),
                "these mended first; the others are named then")));
        return List.copyOf(all);
    }

    /** How the table takes what a check finds; nothing if it is allowed. */
    Optional<Severity> severity(TableCheck check) {
        return check.severity(table, usual(check));
    }

    private Optional<Severity> usual(TableCheck check) {
        return switch (check) {
            case GAPS -> unlessCollecting(Severity.WARNING);
            case OVERLAPS -> onlyIfUnique();
            case DEAD_ROWS, MONOTONICITY -> Optional.of(Severity.ERROR);
            case DUPLICATES -> Optional.of(unlessCollecting(Severity.ERROR).orElse(Severity.WARNING));
            case MERGEABLE_ROWS -> Optional.of(Severity.WARNING);
            case MISSING_DEFAULT -> Optional.empty();
        };
    }

    private Optional<Severity> unlessCollecting(Severity severity) {
        return switch (table.hitPolicy()) {
            case UNIQUE, FIRST -> Optional.of(severity);
            case COLLECT -> Optional.empty();
        };
    }

    private Optional<Severity> onlyIfUnique() {
        return switch (table.hitPolicy()) {
            case UNIQUE -> Optional.of(Severity.ERROR);
            case FIRST, COLLECT -> Optional.empty();
        };
    }

    void atRow(TableCheck check, FindingCode code, int number, String found, String expected) {
        add(check, code, number + ":" + number, found, expected);
    }

    void atSheet(TableCheck check, FindingCode code, String found, String expected) {
        add(check, code, null, found, expected);
    }

    /** Says that a check had to stop. */
    void stopped(TableCheck check, String unchecked) {
        severity(check)
                .ifPresent(severity -> findings.add(finding(
                        Severity.WARNING,
                        FindingCode.NOT_FULLY_CHECKED,
                        null,
                        "%s: %s not checked".formatted(check.key(), unchecked),
                        "fewer rows or columns, or rows that are told apart by fewer of them")));
    }

    /** Says that a technical row names what the table does not have. */
    void unknown(String key, String found, String expected) {
        findings.add(finding(Severity.ERROR, FindingCode.BAD_TECHNICAL_ROW, null, key + " " + found, expected));
    }

    private void add(TableCheck check, FindingCode code, @Nullable String cell, String found, String expected) {
        Optional<Severity> severity = severity(check);
        if (severity.isEmpty()) {
            return;
        }
        if (findings.stream().filter(finding -> finding.code() == code).count() < MOST) {
            findings.add(finding(severity.get(), code, cell, found, expected));
        } else {
            more(check, 1);
        }
    }

    /** Counts what is not even looked at one by one. */
    void more(TableCheck check, int count) {
        if (count > 0 && severity(check).isPresent()) {
            left.merge(check, count, Integer::sum);
        }
    }

    private Finding finding(Severity severity, FindingCode code, @Nullable String cell, String found, String expected) {
        return new Finding(severity, table.sheet(), cell, code, found, expected);
    }
}
