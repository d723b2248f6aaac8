package io.encours.rulebook.document;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.List;

/** Writes one decision table: its question, how it is answered, and the rows. */
final class TableSection {

    /** In a table of more columns, source and note stand in a line of their own below each row. */
    private static final int MOST_BESIDE_REMARKS = 8;

    private final Html html;
    private final PageTexts texts;
    private final ValueWords words;

    TableSection(Html html, PageTexts texts) {
        this.html = html;
        this.texts = texts;
        this.words = texts.values();
    }

    void write(DecisionTable<?, ?> table, Sheet sheet) {
        html.open("section").element("h3", title(table, sheet));
        html.element("p", firstText(sheet.row(2)) + " " + texts.of("hitPolicy." + table.hitPolicy()), "class", "lead");
        html.element("p", texts.of("sheet", table.sheet(), table.rows().size()), "class", "place");
        html.open("table", "class", "rows");
        head(table);
        html.open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close("tbody").close("table").close("section");
    }

    private static String title(DecisionTable<?, ?> table, Sheet sheet) {
        String title = firstText(sheet.row(1));
        return title.isEmpty() ? table.sheet() : title;
    }

    private static String firstText(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    private void head(DecisionTable<?, ?> table) {
        html.open("thead").open("tr").element("th", "", "class", "number");
        group(columns(table, Column.Kind.CONDITION), "when");
        group(columns(table, Column.Kind.ACTION), "then");
        if (!isWide(table)) {
            html.element("th", "", "colspan", "2");
        }
        html.close("tr").open("tr");
        html.element("th", texts.of("row"), "class", "number");
        columns(table, Column.Kind.CONDITION).forEach(column -> html.element("th", column.label(), "class", "when"));
        columns(table, Column.Kind.ACTION).forEach(column -> html.element("th", column.label(), "class", "then"));
        if (!isWide(table)) {
            html.element("th", texts.of("source")).element("th", texts.of("note"));
        }
        html.close("tr").close("thead");
    }

    private void group(List<Column> columns, String kind) {
        if (!columns.isEmpty()) {
            html.element("th", texts.of(kind), "class", kind, "colspan", Integer.toString(columns.size()));
        }
    }

    private static List<Column> columns(DecisionTable<?, ?> table, Column.Kind kind) {
        return table.columns().stream().filter(column -> column.kind() == kind).toList();
    }

    private void row(DecisionTable<?, ?> table, TableRow row) {
        html.open("tr").element("td", Integer.toString(row.number()), "class", "number");
        columns(table, Column.Kind.CONDITION).forEach(column -> cell(table, row, column, "any"));
        columns(table, Column.Kind.ACTION).forEach(column -> cell(table, row, column, "none"));
        remarks(table, row);
        html.close("tr");
    }

    private void remarks(DecisionTable<?, ?> table, TableRow row) {
        if (isWide(table)) {
            html.close("tr").open("tr").element("td", "", "class", "number");
            html.open(
                    "td",
                    "class",
                    "remark",
                    "colspan",
                    Integer.toString(table.columns().size()));
            html.text(row.note().isEmpty() ? row.source() : row.note() + " — " + row.source())
                    .close("td");
        } else {
            html.element("td", row.source(), "class", "remark").element("td", row.note(), "class", "remark");
        }
    }

    private static boolean isWide(DecisionTable<?, ?> table) {
        return table.columns().size() > MOST_BESIDE_REMARKS;
    }

    private void cell(DecisionTable<?, ?> table, TableRow row, Column column, String empty) {
        String value = words.of(
                row.cells().get(table.columns().indexOf(column)), column.type().percent());
        if (value.isEmpty()) {
            html.element("td", texts.of(empty), "class", "empty");
        } else {
            html.element("td", value, "class", look(column, value));
        }
    }

    private static String look(Column column, String value) {
        return switch (column.type().form()) {
            case DECIMAL, WHOLE, MONEY -> column.type().list() ? "word" : "figure";
            case BOOLEAN, DATE, ENUM, REASON_CODE -> "word";
            case TEXT -> value.length() > 30 ? "text" : "word";
        };
    }
}
