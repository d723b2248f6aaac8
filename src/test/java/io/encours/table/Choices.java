package io.encours.table;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Drop-downs for columns with a closed list of values, and a hint as one enters any cell. */
final class Choices {

    private static final int SPARE_ROWS = 500;
    private static final int LONGEST_INLINE = 250;
    private static final int LONGEST_PROMPT = 250;
    private static final String LISTS = "Lists";

    private final XSSFSheet sheet;
    private final DataValidationHelper validations;

    Choices(XSSFSheet sheet) {
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
        List<String> choices = column.choices();
        DataValidation validation = validations.createValidation(
                choices.isEmpty() ? validations.createCustomConstraint("TRUE") : constraint(choices), cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(!choices.isEmpty());
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                "Not one of the values", "Choose from the list, or leave the cell empty where it may be.");
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(column.label(), 31), shortened(column.prompt(), LONGEST_PROMPT));
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(List<String> choices) {
        return String.join(",", choices).length() <= LONGEST_INLINE
                ? validations.createExplicitListConstraint(choices.toArray(String[]::new))
                : validations.createFormulaListConstraint(listed(choices));
    }

    /** A list too long for the file format's inline form stands in a hidden sheet. */
    private String listed(List<String> choices) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFSheet known = workbook.getSheet(LISTS);
        XSSFSheet lists = known == null ? workbook.createSheet(LISTS) : known;
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
        int column = lists.getRow(0) == null ? 0 : lists.getRow(0).getLastCellNum();
        for (int place = 0; place < choices.size(); place++) {
            XSSFRow row = lists.getRow(place) == null ? lists.createRow(place) : lists.getRow(place);
            row.createCell(column).setCellValue(choices.get(place));
        }
        String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        return "%s!$%s$1:$%s$%d".formatted(LISTS, letter, letter, choices.size());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
