package io.encours.table;

import static io.encours.table.FindingCode.HIDDEN_COLUMN;
import static io.encours.table.FindingCode.HIDDEN_ROW;
import static io.encours.table.FindingCode.MERGED_CELL;
import static io.encours.table.FindingCode.NO_ROWS;
import static io.encours.table.FindingCode.ROW_AFTER_GAP;
import static io.encours.table.FindingCode.STRAY_CELL;
import static io.encours.table.FindingCode.TOO_MANY_ROWS;

import io.encours.table.sheet.Area;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the data rows of a table, down to the first blank one. */
final class RowsReader {

    static final int MOST_ROWS = 20_000;

    private final Sheet sheet;
    private final Layout layout;
    private final CellReader cells;
    private final Findings findings;

    RowsReader(Sheet sheet, Layout layout, CellReader cells, Findings findings) {
        this.sheet = sheet;
        this.layout = layout;
        this.cells = cells;
        this.findings = findings;
    }

    List<TableRow> read(int labelRow) {
        List<SheetRow> data = new ArrayList<>();
        int next = labelRow + 1;
        for (SheetRow row : sheet.rows()) {
            if (row.number() == next && !row.isBlankFrom(1)) {
                data.add(row);
                next++;
            } else if (row.number() > next && !row.isBlankFrom(1)) {
                findings.atRow(ROW_AFTER_GAP, row.number(), firstText(row), "no row below the blank row " + next);
            }
        }
        reportAreas(labelRow, next);
        return checkedCount(data).stream().map(this::row).toList();
    }

    private List<SheetRow> checkedCount(List<SheetRow> data) {
        if (data.isEmpty()) {
            findings.atSheet(NO_ROWS, null, "at least one row below the labels");
        } else if (data.size() > MOST_ROWS) {
            findings.atSheet(TOO_MANY_ROWS, data.size() + " rows", "at most " + MOST_ROWS + " rows");
        }
        return data.size() > MOST_ROWS ? List.of() : data;
    }

    private void reportAreas(int labelRow, int end) {
        for (Area area : sheet.merged()) {
            boolean inData = area.lastRow() > labelRow && area.firstRow() < end && area.firstColumn() <= layout.last();
            if (inData) {
                findings.add(MERGED_CELL, area.address(), "merged cells", "a value in each cell");
            }
        }
        sheet.hiddenColumns().stream()
                .filter(column -> column > 0 && column <= layout.last())
                .sorted()
                .forEach(
                        column -> findings.atColumn(HIDDEN_COLUMN, column, "a hidden column", "every column in sight"));
    }

    private TableRow row(SheetRow row) {
        if (row.hidden()) {
            findings.atRow(
                    HIDDEN_ROW, row.number(), "a hidden row", "every row in sight: clear the filter or show the row");
        }
        reportStrays(row);
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : layout.columns()) {
            values.add(cells.read(row.cell(column.index()), column, at(row, column.index())));
        }
        RangeCheck.check(layout.columns(), values, row.number(), findings);
        return new TableRow(row.number(), values, remark(row, layout.source()), remark(row, layout.note()));
    }

    private String remark(SheetRow row, int column) {
        if (column < 0 || !CellReader.hasValue(row.cell(column), at(row, column))) {
            return "";
        }
        return TextReader.remark(row.cell(column), at(row, column));
    }

    private void reportStrays(SheetRow row) {
        for (Cell cell : row.cells()) {
            boolean anchor = cell.column() == 0 && Blanks.strip(cell.text()).equals("null");
            if ((cell.column() == 0 || cell.column() > layout.last()) && !cell.isBlank() && !anchor) {
                at(row, cell.column()).add(STRAY_CELL, cell.text(), "nothing outside the columns of the table");
            }
        }
    }

    private CellFindings at(SheetRow row, int column) {
        return new CellFindings(findings, row.number(), column);
    }

    private static @Nullable String firstText(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column() > 0 && !cell.isBlank())
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }
}
