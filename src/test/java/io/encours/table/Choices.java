package io.encours.table;

import io.encours.table.ColumnType.Form;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Drop-downs for columns with a closed list of values, numbers and dates for others, and a hint in every cell. */
final class Choices {

    static final int SPARE_ROWS = 500;
    private static final int LONGEST_INLINE = 250;
    private static final int LONGEST_TITLE = 31;
    private static final int LONGEST_TEXT = 220;
    private static final String MOST = "999999999999999";
    private static final String FIRST_DAY = "DATE(1901,1,1)";
    private static final String LAST_DAY = "DATE(2199,12,31)";
    private static final String LISTS = "Lists";

    private final XSSFSheet sheet;
    private final DataValidationHelper validations;
    private final String currency;

    Choices(XSSFSheet sheet, String currency) {
        this.currency = currency;
        this.sheet = sheet;
        this.validations = sheet.getDataValidationHelper();
    }

    void offer(List<ColumnDraft> columns, int firstRow, int afterLastRow) {
        for (int place = 0; place < columns.size(); place++) {
            int column = place + 1;
            offer(columns.get(place), new CellRangeAddressList(firstRow, afterLastRow + SPARE_ROWS, column, column));
        }
    }

    private void offer(ColumnDraft column, CellRangeAddressList cells) {
        DataValidation validation = validations.createValidation(constraint(column), cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        String prompt = shortened(column.prompt(currency), LONGEST_TEXT);
        validation.createErrorBox("This does not fit the column", prompt);
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(column.label(currency), LONGEST_TITLE), prompt);
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(ColumnDraft column) {
        List<String> choices = column.choices();
        if (!choices.isEmpty()) {
            return oneOf(choices);
        }
        return column.type().list() ? anything() : typed(column.type().form());
    }

    private DataValidationConstraint typed(Form form) {
        return switch (form) {
            case DECIMAL, MONEY -> validations.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST);
            case WHOLE -> validations.createIntegerConstraint(OperatorType.BETWEEN, "-" + MOST, MOST);
            case DATE -> validations.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
            case BOOLEAN, ENUM, TEXT, REASON_CODE -> anything();
        };
    }

    private DataValidationConstraint anything() {
        return validations.createCustomConstraint("TRUE");
    }

    private DataValidationConstraint oneOf(List<String> choices) {
        return String.join(",", choices).length() <= LONGEST_INLINE
                ? validations.createExplicitListConstraint(choices.toArray(String[]::new))
                : validations.createFormulaListConstraint(listed(choices));
    }

    /** A list too long for the file format's inline form stands in a hidden sheet. */
    private String listed(List<String> choices) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFSheet known = workbook.getSheet(LISTS);
        XSSFSheet lists = known == null ? workbook.createSheet(LISTS) : known;
        int column = lists.getRow(0) == null ? 0 : lists.getRow(0).getLastCellNum();
        for (int place = 0; place < choices.size(); place++) {
            XSSFRow row = lists.getRow(place) == null ? lists.createRow(place) : lists.getRow(place);
            row.createCell(column).setCellValue(choices.get(place));
        }
        String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        return "%s!$%s$1:$%s$%d".formatted(LISTS, letter, letter, choices.size());
    }

    /** Puts the sheet of long lists, if there is one, out of sight and last. */
    static void hideLists(XSSFWorkbook workbook) {
        if (workbook.getSheet(LISTS) != null) {
            workbook.setSheetOrder(LISTS, workbook.getNumberOfSheets() - 1);
            workbook.setSheetVisibility(workbook.getSheetIndex(LISTS), SheetVisibility.HIDDEN);
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
