package io.encours.table.diff;

import io.encours.table.CellText;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.SheetTest;
import io.encours.table.TableRow;
import io.encours.table.sheet.Addresses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A sheet of rows in words.
 *
 * @param sheet its name
 * @param technical its hidden rows, key to value
 * @param columns in their order
 * @param rows in their order
 */
record TableContent(String sheet, Map<String, String> technical, List<Heading> columns, List<Line> rows) {

    /**
     * A column.
     *
     * @param key what it is about, which a person does not change
     * @param label what stands above it
     * @param letters of its place in the sheet; empty if it has none
     */
    record Heading(String key, String label, String letters) {}

    /**
     * A row.
     *
     * @param number as a spreadsheet program shows it
     * @param identity what it is about: its conditions, or its name
     * @param cells column key to text, without the empty ones
     */
    record Line(int number, String identity, Map<String, String> cells) {}

    private static final String SOURCE = "Source";
    private static final String NOTE = "Note";
    private static final String FIRST = Addresses.column(0);

    static TableContent of(DecisionTable<?, ?> table) {
        List<Heading> columns = new ArrayList<>();
        Map<String, String> technical = new LinkedHashMap<>(table.header());
        for (Column column : table.columns()) {
            String letters = Addresses.column(column.index());
            columns.add(new Heading(key(column), column.label(), letters));
            technical.put("Column " + letters, column.label() + ": " + column.snippet());
        }
        columns.add(new Heading(SOURCE, SOURCE, letters(table.sourceColumn())));
        columns.add(new Heading(NOTE, NOTE, letters(table.noteColumn())));
        CellText text = CellText.of(table);
        List<Line> rows =
                table.rows().stream().map(row -> line(table, row, text)).toList();
        return new TableContent(table.sheet(), technical, List.copyOf(columns), rows);
    }

    private static String letters(OptionalInt column) {
        return column.isPresent() ? Addresses.column(column.getAsInt()) : "";
    }

    private static String key(Column column) {
        return column.field() + " " + column.operator();
    }

    private static Line line(DecisionTable<?, ?> table, TableRow row, CellText text) {
        Map<String, String> cells = new LinkedHashMap<>();
        StringBuilder identity = new StringBuilder();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            String said = text.of(row.cells().get(place), column.type());
            put(key(column), said, cells);
            identity.append(column.isCondition() ? said + "|" : "");
        }
        put(SOURCE, row.source(), cells);
        put(NOTE, row.note(), cells);
        return new Line(row.number(), identity.toString(), cells);
    }

    static TableContent of(List<SheetTest> tests) {
        Map<String, Heading> columns = new LinkedHashMap<>();
        List<Line> rows = new ArrayList<>();
        columns.put("name", new Heading("name", "Test", FIRST));
        for (SheetTest test : tests) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("name", test.name());
            test.given().forEach((pointer, value) -> cells.put("given " + pointer, said(value)));
            test.expected().forEach((pointer, value) -> cells.put("expect " + pointer, said(value)));
            test.columns().forEach((key, letters) -> columns.putIfAbsent(key, new Heading(key, key, letters)));
            rows.add(new Line(test.source().row(), test.name(), cells));
        }
        return new TableContent("Tests", Map.of(), List.copyOf(columns.values()), rows);
    }

    private static String said(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Boolean ? value.toString().toUpperCase(Locale.ROOT) : value.toString();
    }

    private static void put(String key, String said, Map<String, String> cells) {
        if (!said.isEmpty()) {
            cells.put(key, said);
        }
    }
}
