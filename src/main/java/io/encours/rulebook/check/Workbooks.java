package io.encours.rulebook.check;

import static java.util.stream.Collectors.toMap;

import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import io.encours.table.lint.Lint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbooks of a draft beside those of its base. */
final class Workbooks {

    private static final String FOLDER = "decision-tables/";
    private static final String ENDING = ".xlsx";

    private final WorkbookReader reader = new WorkbookReader();
    private final SortedMap<String, byte[]> artefacts;
    private final SortedMap<String, byte[]> base;
    private final SortedMap<String, Reading> readings = new TreeMap<>();

    Workbooks(SortedMap<String, byte[]> artefacts, SortedMap<String, byte[]> base) {
        this.artefacts = artefacts;
        this.base = base;
        artefacts.forEach((artefact, bytes) -> {
            if (isWorkbook(artefact)) {
                readings.put(artefact, reader.read(name(artefact), bytes));
            }
        });
    }

    static boolean isWorkbook(String artefact) {
        return artefact.startsWith(FOLDER) && artefact.endsWith(ENDING);
    }

    static String name(String artefact) {
        return artefact.substring(FOLDER.length(), artefact.length() - ENDING.length());
    }

    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    Stream<DecisionTable<?, ?>> tables() {
        return readings.values().stream().flatMap(reading -> reading.tables().stream());
    }

    /** What is wrong with each workbook by itself, and with what it must share with its base. */
    void check(Problems problems) {
        ReasonPlaceholders placeholders = new ReasonPlaceholders(
                artefacts, tables().toList(), tablesOfBase().toList());
        readings.forEach((artefact, reading) -> {
            problems.add(reading.workbook(), reading.findings());
            problems.add(reading.workbook(), differences(artefact, reading));
            problems.add(
                    reading.workbook(),
                    reading.tables().stream()
                            .flatMap(table -> findings(table, placeholders))
                            .toList());
        });
    }

    private static Stream<Finding> findings(DecisionTable<?, ?> table, ReasonPlaceholders placeholders) {
        return Stream.of(
                        Lint.of(table),
                        StageDays.of(table),
                        ReasonPlaceholders.isTexts(table) ? placeholders.of(table) : List.<Finding>of())
                .flatMap(List::stream);
    }

    /** The tables of the base, read only where a workbook differs from it; a workbook without a base is its own. */
    private Stream<DecisionTable<?, ?>> tablesOfBase() {
        return readings.entrySet().stream().flatMap(reading -> {
            Reading before = before(reading.getKey());
            return (before == null ? reading.getValue() : before).tables().stream();
        });
    }

    private List<Finding> differences(String artefact, Reading reading) {
        Reading before = before(artefact);
        return before == null ? List.of() : reader.differsTechnically(before, reading);
    }

    /** How the base has a workbook; nothing where it has none, or the same. */
    private @Nullable Reading before(String artefact) {
        byte[] bytes = base.get(artefact);
        return bytes == null || Arrays.equals(bytes, artefacts.get(artefact))
                ? null
                : reader.read(name(artefact), bytes);
    }

    /** The artefacts, with the base's version of each workbook that has errors, so that rules meet all their tables. */
    SortedMap<String, byte[]> compilable(Problems problems) {
        SortedMap<String, byte[]> compilable = new TreeMap<>(artefacts);
        readings.keySet().stream()
                .filter(artefact -> problems.hasErrors(name(artefact)))
                .forEach(artefact -> replace(compilable, artefact));
        return compilable;
    }

    private void replace(SortedMap<String, byte[]> compilable, String artefact) {
        byte[] bytes = base.get(artefact);
        if (bytes == null) {
            compilable.remove(artefact);
        } else {
            compilable.put(artefact, bytes);
        }
    }

    /** The tables of the base that answer the same questions as those of changed workbooks. */
    Map<Class<?>, DecisionTable<?, ?>> tablesBefore() {
        return readings.keySet().stream()
                .map(this::before)
                .filter(Objects::nonNull)
                .flatMap(reading -> reading.tables().stream())
                .collect(toMap(DecisionTable::questionType, Function.identity(), (one, other) -> one));
    }

    /** Whether the base has the workbook of a table byte for byte. */
    boolean isUnchanged(DecisionTable<?, ?> table) {
        String artefact = FOLDER + table.workbook() + ENDING;
        return Arrays.equals(artefacts.get(artefact), base.get(artefact));
    }
}
