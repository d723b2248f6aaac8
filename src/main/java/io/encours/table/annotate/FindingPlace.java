package io.encours.table.annotate;

import io.encours.table.Finding;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a finding is to be seen: a cell, the written cells of a row, or the written rows of a column.
 *
 * @param area the cells to colour
 */
record FindingPlace(CellRangeAddress area) {

    private static final Pattern ROW = Pattern.compile("(\\d+):\\1");
    private static final Pattern COLUMN = Pattern.compile("([A-Z]+):\\1");

    /** The place of a finding that names a cell, row or column. */
    static FindingPlace of(Finding finding, XSSFSheet sheet) {
        String cell = Objects.requireNonNull(finding.cell());
        Matcher row = ROW.matcher(cell);
        Matcher column = COLUMN.matcher(cell);
        if (row.matches()) {
            return ofRow(Integer.parseInt(row.group(1)), sheet);
        } else if (column.matches()) {
            return new FindingPlace(ofColumn(CellReference.convertColStringToIndex(column.group(1)), sheet));
        }
        return new FindingPlace(CellRangeAddress.valueOf(cell));
    }

    /** The written cells of a row, by its number as a spreadsheet program shows it. */
    static FindingPlace ofRow(int number, XSSFSheet sheet) {
        return new FindingPlace(area(number - 1, sheet));
    }

    private static CellRangeAddress area(int row, XSSFSheet sheet) {
        XSSFRow written = sheet.getRow(row);
        int last = written == null ? 0 : Math.max(0, written.getLastCellNum() - 1);
        return new CellRangeAddress(row, row, Math.min(firstSeen(sheet), last), last);
    }

    /** The technical first column of a table is hidden. */
    private static int firstSeen(XSSFSheet sheet) {
        int column = 0;
        while (column < 100 && sheet.isColumnHidden(column)) {
            column++;
        }
        return column;
    }

    private static CellRangeAddress ofColumn(int column, XSSFSheet sheet) {
        return new CellRangeAddress(0, sheet.getLastRowNum(), column, column);
    }

    /** The cell that speaks for the place. */
    CellAddress first() {
        return new CellAddress(area.getFirstRow(), area.getFirstColumn());
    }
}
