package io.encours.table;

import static io.encours.table.FindingCode.BAD_POINTER;
import static io.encours.table.FindingCode.DUPLICATE_POINTER;
import static io.encours.table.FindingCode.DUPLICATE_TEST;
import static io.encours.table.FindingCode.HIDDEN_COLUMN;
import static io.encours.table.FindingCode.HIDDEN_ROW;
import static io.encours.table.FindingCode.NOTHING_EXPECTED;
import static io.encours.table.FindingCode.ROW_AFTER_GAP;
import static io.encours.table.FindingCode.STRAY_CELL;
import static io.encours.table.FindingCode.UNNAMED_TEST;

import io.encours.facts.RowSource;
import io.encours.table.sheet.Addresses;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Tests sheet: in each row what is given and what is expected, by JSON pointers in a hidden row. */
final class TestsSheetReader {

    static final String NAME = "Tests";

    private static final Pattern POINTER = Pattern.compile("(given|expect) ((?:/(?:[^/~\\s]|~[01])+)+)");

    private final String workbook;
    private final Sheet sheet;
    private final FreeCellReader cells;
    private final Findings findings;
    private final Map<Integer, Matcher> pointers = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    TestsSheetReader(String workbook, Sheet sheet, boolean dates1904, Findings findings) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.cells = new FreeCellReader(dates1904);
        this.findings = findings;
    }

    List<SheetTest> read() {
        SheetRow header = sheet.rows().stream()
                .filter(row -> Blanks.strip(row.cell(0).text()).equals(NAME))
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> POINTER.matcher(cell.text()).lookingAt()))
                .findFirst()
                .orElseGet(() -> sheet.row(3));
        if (!Blanks.strip(header.cell(0).text()).equals(NAME)) {
            findings.atCell(BAD_POINTER, 3, 0, header.cell(0).text(), "Tests, and JSON pointers beside it");
            return List.of();
        }
        readPointers(header);
        sheet.hiddenColumns().stream()
                .filter(pointers::containsKey)
                .sorted()
                .forEach(
                        column -> findings.atColumn(HIDDEN_COLUMN, column, "a hidden column", "every column in sight"));
        return readTests(header.number() + 2);
    }

    private void readPointers(SheetRow header) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : header.cells()) {
            Matcher pointer = POINTER.matcher(Blanks.strip(cell.text()));
            if (cell.column() == 0 || cell.isBlank()) {
                continue;
            }
            if (!pointer.matches()) {
                findings.atCell(
                        BAD_POINTER,
                        header.number(),
                        cell.column(),
                        cell.text(),
                        "given or expect, and a JSON pointer");
            } else if (!seen.add(pointer.group())) {
                findings.atCell(DUPLICATE_POINTER, header.number(), cell.column(), cell.text(), "each pointer once");
            } else {
                pointers.put(cell.column(), pointer);
            }
        }
    }

    private List<SheetTest> readTests(int firstRow) {
        List<SheetTest> tests = new ArrayList<>();
        int next = firstRow;
        for (SheetRow row : sheet.rows()) {
            if (row.number() == next && !row.isBlankFrom(0)) {
                int errors = findings.errors();
                SheetTest test = test(row);
                if (findings.errors() == errors) {
                    tests.add(test);
                }
                next++;
            } else if (row.number() > next && !row.isBlankFrom(0)) {
                findings.atRow(ROW_AFTER_GAP, row.number(), row.cell(0).text(), "no row below the blank row " + next);
            }
        }
        return tests;
    }

    private SheetTest test(SheetRow row) {
        String name = name(row);
        Map<String, Object> given = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.column() > 0 && !cell.isBlank()) {
                read(row, cell, given, expected);
            }
        }
        if (expected.isEmpty()) {
            findings.atRow(NOTHING_EXPECTED, row.number(), name, "at least one expected value");
        }
        if (row.hidden()) {
            findings.atRow(HIDDEN_ROW, row.number(), name, "every row in sight");
        }
        return new SheetTest(
                name,
                new RowSource(workbook, sheet.name(), row.number()),
                given,
                expected,
                cells(row, expected),
                columns());
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        pointers.forEach((column, pointer) -> columns.put(pointer.group(), Addresses.column(column)));
        return columns;
    }

    private Map<String, String> cells(SheetRow row, Map<String, Object> expected) {
        Map<String, String> addresses = new LinkedHashMap<>();
        pointers.forEach((column, pointer) -> {
            if (pointer.group(1).equals("expect") && expected.containsKey(pointer.group(2))) {
                addresses.put(pointer.group(2), Addresses.of(row.number(), column));
            }
        });
        return addresses;
    }

    private void read(SheetRow row, Cell cell, Map<String, Object> given, Map<String, Object> expected) {
        CellFindings at = new CellFindings(findings, row.number(), cell.column());
        Matcher pointer = pointers.get(cell.column());
        if (pointer == null) {
            at.add(STRAY_CELL, cell.text(), "a pointer above, or nothing");
            return;
        }
        boolean asked = pointer.group(1).equals("given");
        Object value = cells.read(cell, PointedForm.of(workbook, asked, pointer.group(2)), at);
        if (value != null) {
            (asked ? given : expected).put(pointer.group(2), value);
        }
    }

    private String name(SheetRow row) {
        CellFindings at = new CellFindings(findings, row.number(), 0);
        String name = TextReader.remark(row.cell(0), at);
        if (name.isEmpty()) {
            at.add(UNNAMED_TEST, null, "a name for the test");
        } else if (!names.add(name)) {
            at.add(DUPLICATE_TEST, name, "a name that no other test has");
        }
        return name;
    }
}
