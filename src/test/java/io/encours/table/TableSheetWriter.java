package io.encours.table;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one table as a sheet. */
final class TableSheetWriter {

    private final WorkbookStyles styles;
    private final TableBuilder table;
    private final List<ColumnDraft> columns;
    private final XSSFSheet sheet;
    private final int sourceColumn;
    private int next;

    TableSheetWriter(XSSFWorkbook workbook, WorkbookStyles styles, TableBuilder table) {
        this.styles = styles;
        this.table = table;
        this.columns = table.columns();
        this.sheet = workbook.createSheet(table.sheet());
        this.sourceColumn = columns.size() + 1;
    }

    void write() {
        SheetLook.prepare(sheet, styles);
        prepareColumns();
        SheetLook.writeTitle(sheet, styles, 1, table.titleText(), table.sentence());
        next = 2;
        table.technicalRows().forEach(row -> technical(row[0], row[1]));
        technical("RuleTable " + table.tableName(), "");
        writeColumnRows();
        int labelRow = next;
        writeLabels();
        table.rows().forEach(this::writeData);
        new Choices(sheet, table.currency()).offer(columns, labelRow + 1, next);
        finish(labelRow);
    }

    private void prepareColumns() {
        Widths.set(sheet, columns, table.currency(), table.rows());
        sheet.setColumnHidden(0, true);
        for (int column = 1; column <= sourceColumn + 1; column++) {
            sheet.setDefaultColumnStyle(column, styles.belowData(format(column), alignment(column)));
        }
    }

    private XSSFRow technicalRow() {
        XSSFRow row = SheetLook.lockedRow(sheet, next++, styles);
        row.setZeroHeight(true);
        return row;
    }

    private void technical(String key, String value) {
        XSSFRow row = technicalRow();
        cell(row, 0, key, styles.technical());
        if (!value.isEmpty()) {
            cell(row, 1, value, styles.technical());
        }
    }

    private void writeColumnRows() {
        XSSFRow types = technicalRow();
        XSSFRow patterns = technicalRow();
        XSSFRow snippets = technicalRow();
        cell(types, 0, "CONDITION", styles.technical());
        cell(patterns, 0, "$q : " + table.question().getSimpleName(), styles.technical());
        cell(snippets, 0, "this != $param", styles.technical());
        for (int place = 0; place < columns.size(); place++) {
            cell(types, place + 1, columns.get(place).kind().name(), styles.technical());
            cell(patterns, place + 1, "", styles.technical());
            cell(snippets, place + 1, columns.get(place).snippet(), styles.technical());
        }
        writeRemark(types, snippets, sourceColumn, "Source");
        writeRemark(types, snippets, sourceColumn + 1, "Note");
        if (table.conditionCount() > 0) {
            sheet.addMergedRegion(
                    new CellRangeAddress(patterns.getRowNum(), patterns.getRowNum(), 0, table.conditionCount()));
        }
    }

    private void writeRemark(XSSFRow types, XSSFRow snippets, int column, String name) {
        cell(types, column, "METADATA", styles.technical());
        cell(snippets, column, name + "(\"$param\")", styles.technical());
    }

    private void writeLabels() {
        XSSFRow labels = SheetLook.lockedRow(sheet, next++, styles);
        cell(labels, 0, "Any", styles.remarkHeader());
        for (int place = 0; place < columns.size(); place++) {
            ColumnDraft column = columns.get(place);
            boolean asks = column.kind() == Column.Kind.CONDITION;
            cell(
                    labels,
                    place + 1,
                    column.label(table.currency()),
                    asks ? styles.questionHeader() : styles.answerHeader());
        }
        cell(labels, sourceColumn, "Source", styles.remarkHeader());
        cell(labels, sourceColumn + 1, "Note", styles.remarkHeader());
        RowHeights.fitHeader(labels);
    }

    private void writeData(List<@Nullable Object> values) {
        XSSFRow row = sheet.createRow(next++);
        cell(row, 0, "null", styles.data("@", HorizontalAlignment.LEFT));
        for (int column = 1; column <= sourceColumn + 1; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.data(format(column), alignment(column)));
            CellValues.write(cell, column <= values.size() ? values.get(column - 1) : null);
        }
        RowHeights.fit(row);
    }

    private String format(int column) {
        return column < sourceColumn ? columns.get(column - 1).format() : "@";
    }

    private HorizontalAlignment alignment(int column) {
        return column < sourceColumn ? columns.get(column - 1).alignment() : HorizontalAlignment.LEFT;
    }

    private void finish(int labelRow) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).isNumber()) {
                SheetLook.shortenWholeAmounts(
                        sheet,
                        styles,
                        new CellRangeAddress(labelRow + 1, next + Choices.SPARE_ROWS, place + 1, place + 1));
            }
        }
        sheet.createFreezePane(2, labelRow + 1);
        sheet.setAutoFilter(new CellRangeAddress(labelRow, Math.max(labelRow + 1, next - 1), 1, sourceColumn + 1));
        SheetLook.protect(sheet);
        SheetLook.preparePrinting(sheet, labelRow, 1, sourceColumn + 1);
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
