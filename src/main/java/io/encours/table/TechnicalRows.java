package io.encours.table;

import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hidden rows above a table, found by their tags in column A: keys with values in column B, then {@code RuleTable}
 * with the rows of types, patterns, snippets and labels.
 *
 * @param values key to value, in the order of the rows
 * @param places key to row number
 * @param name of the table, empty without a {@code RuleTable}
 * @param tableRow the row number of {@code RuleTable}
 */
record TechnicalRows(Map<String, String> values, Map<String, Integer> places, String name, int tableRow) {

    static final String RULE_SET = "RuleSet";
    static final String IMPORT = "Import";
    static final String VARIABLES = "Variables";
    static final String SEQUENTIAL = "Sequential";
    static final String HIT_POLICY = "HitPolicy";
    static final String CURRENCY = "Currency";
    static final String IGNORE_NUMERIC_FORMAT = "IgnoreNumericFormat";
    static final String MONOTONIC = "Monotonic";
    static final List<String> REQUIRED = List.of(RULE_SET, IMPORT, VARIABLES, SEQUENTIAL, HIT_POLICY);

    private static final List<String> OPTIONAL = Stream.concat(
                    Stream.of(CURRENCY, IGNORE_NUMERIC_FORMAT, MONOTONIC),
                    Stream.of(TableCheck.values()).map(TableCheck::key))
            .toList();
    private static final Pattern RULE_TABLE = Pattern.compile("RuleTable\\s+([A-Z]\\w{0,63})");

    static TechnicalRows of(Sheet sheet, Findings findings) {
        Reader reader = new Reader(findings);
        for (SheetRow row : sheet.rows()) {
            if (reader.isDone()) {
                break;
            }
            reader.read(row);
        }
        return reader.result();
    }

    boolean hasTable() {
        return !name.isEmpty();
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    int place(String key) {
        return places.getOrDefault(key, 1);
    }

    int typeRow() {
        return tableRow + 1;
    }

    int patternRow() {
        return tableRow + 2;
    }

    int snippetRow() {
        return tableRow + 3;
    }

    int labelRow() {
        return tableRow + 4;
    }

    private static final class Reader {

        private final Findings findings;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private String name = "";
        private int tableRow;

        Reader(Findings findings) {
            this.findings = findings;
        }

        boolean isDone() {
            return tableRow > 0;
        }

        TechnicalRows result() {
            return new TechnicalRows(values, places, name, tableRow);
        }

        void read(SheetRow row) {
            String key = Blanks.strip(row.cell(0).text());
            Matcher table = RULE_TABLE.matcher(key);
            if (table.matches()) {
                name = table.group(1);
                tableRow = row.number();
                refuseCellsFrom(1, row);
            } else if (REQUIRED.contains(key) || OPTIONAL.contains(key)) {
                put(key, row);
            } else if (!key.isEmpty() && !values.isEmpty()) {
                findings.atCell(
                        FindingCode.BAD_TECHNICAL_ROW,
                        row.number(),
                        0,
                        key,
                        "one of " + known() + " or RuleTable and a name");
            }
        }

        private void put(String key, SheetRow row) {
            if (values.putIfAbsent(key, Blanks.strip(row.cell(1).text())) != null) {
                findings.atCell(FindingCode.BAD_TECHNICAL_ROW, row.number(), 0, key, "this key once");
            }
            places.putIfAbsent(key, row.number());
            refuseCellsFrom(2, row);
        }

        private void refuseCellsFrom(int column, SheetRow row) {
            row.cells().stream()
                    .filter(cell -> cell.column() >= column && !cell.isBlank())
                    .forEach(cell -> refuse(row, cell));
        }

        private void refuse(SheetRow row, Cell cell) {
            findings.atCell(FindingCode.BAD_TECHNICAL_ROW, row.number(), cell.column(), cell.text(), "nothing");
        }

        private static String known() {
            return String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL);
        }
    }
}
