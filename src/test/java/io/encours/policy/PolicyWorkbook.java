package io.encours.policy;

import io.encours.policy.PolicySheet.PolicyColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes policy sheets as a workbook for people: visible words, hidden and locked technical rows. */
final class PolicyWorkbook {

    private static final int ROOM_FOR_MORE = 500;
    private static final int ASIDE_WIDTH = 44;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final PolicyStyles styles = new PolicyStyles(workbook);
    private final String name;

    PolicyWorkbook(String name) {
        this.name = name;
    }

    PolicyWorkbook table(PolicySheet contents) {
        XSSFSheet sheet = sheet(contents.sheet, contents.title, contents.sentence);
        int next = settings(sheet, contents);
        int label = ruleTable(sheet, contents, next);
        data(sheet, contents, label + 1);
        people(sheet, contents, label);
        return this;
    }

    PolicyWorkbook tests(
            String title,
            String sentence,
            List<String> pointers,
            List<String> labels,
            List<List<@Nullable Object>> tests) {
        XSSFSheet sheet = sheet("Tests", title, sentence);
        technical(sheet, 2, "Tests", pointers);
        XSSFRow labelRow = sheet.createRow(3);
        labelRow.setHeightInPoints(34);
        text(labelRow, 0, "Test", styles.testHeader);
        IntStream.range(0, labels.size()).forEach(i -> text(labelRow, i + 1, labels.get(i), styles.testHeader));
        for (int i = 0; i < tests.size(); i++) {
            XSSFRow row = sheet.createRow(4 + i);
            for (int c = 0; c < tests.get(i).size(); c++) {
                value(row, c, tests.get(i).get(c), c == 0 ? styles.text : styles.plain);
            }
        }
        sheet.setColumnWidth(0, 44 * 256);
        IntStream.rangeClosed(1, labels.size())
                .forEach(c -> sheet.setColumnWidth(c, (c == labels.size() ? 26 : 14) * 256));
        sheet.createFreezePane(1, 4);
        landscape(sheet);
        return this;
    }

    PolicyWorkbook about(Map<String, String> about) {
        XSSFSheet sheet = workbook.createSheet("About");
        int number = 0;
        for (Map.Entry<String, String> entry : about.entrySet()) {
            XSSFRow row = sheet.createRow(number++);
            text(row, 0, entry.getKey(), styles.key);
            text(row, 1, entry.getValue(), styles.text);
            row.setHeightInPoints(16f * lines(entry.getValue(), 110));
        }
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, 110 * 256);
        sheet.setDisplayGridlines(false);
        landscape(sheet);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setActiveSheet(0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFSheet sheet(String sheetName, String title, String sentence) {
        XSSFSheet sheet = workbook.createSheet(sheetName);
        int column = sheetName.equals("Tests") ? 0 : 1;
        XSSFRow titleRow = sheet.createRow(0);
        titleRow.setHeightInPoints(28);
        text(titleRow, column, title, styles.title);
        text(sheet.createRow(1), column, sentence, styles.sentence);
        return sheet;
    }

    private int settings(XSSFSheet sheet, PolicySheet contents) {
        int next = 2;
        next = technical(sheet, next, "RuleSet", List.of("rules." + name.replace("-", "")));
        next = technical(
                sheet, next, "Import", List.of(String.join(", ", contents.imports) + ", io.encours.facts.RowValues"));
        next = technical(sheet, next, "Variables", List.of("io.encours.facts.RowValues row"));
        next = technical(sheet, next, "Sequential", List.of("true"));
        next = technical(sheet, next, "HitPolicy", List.of(contents.hitPolicy));
        return contents.currency == null ? next : technical(sheet, next, "Currency", List.of(contents.currency));
    }

    private int ruleTable(XSSFSheet sheet, PolicySheet contents, int start) {
        List<PolicyColumn> columns = contents.columns;
        long conditions = columns.stream()
                .filter(column -> column.type().equals("CONDITION"))
                .count();
        int next = technical(sheet, start, "RuleTable " + contents.table, List.of());
        next = technical(
                sheet,
                next,
                "CONDITION",
                columns.stream().map(PolicyColumn::type).toList());
        int pattern = next;
        next = technical(
                sheet,
                next,
                "$q : " + contents.question,
                IntStream.range(0, (int) conditions).mapToObj(i -> "").toList());
        sheet.addMergedRegion(new CellRangeAddress(pattern, pattern, 0, (int) conditions));
        next = technical(
                sheet,
                next,
                "this != $param",
                columns.stream().map(PolicyColumn::snippet).toList());
        XSSFRow label = sheet.createRow(next);
        label.setHeightInPoints(48);
        text(label, 0, "Question", styles.header);
        for (int i = 0; i < columns.size(); i++) {
            boolean condition = columns.get(i).type().equals("CONDITION");
            text(label, i + 1, columns.get(i).label(), condition ? styles.header : styles.answerHeader);
        }
        text(label, columns.size() + 1, "Source", styles.asideHeader);
        text(label, columns.size() + 2, "Note", styles.asideHeader);
        return next;
    }

    private int technical(XSSFSheet sheet, int number, String tag, List<String> values) {
        XSSFRow row = sheet.createRow(number);
        row.setZeroHeight(true);
        text(row, 0, tag, styles.technical);
        IntStream.range(0, values.size()).forEach(i -> text(row, i + 1, values.get(i), styles.technical));
        return number + 1;
    }

    private void data(XSSFSheet sheet, PolicySheet contents, int first) {
        for (int i = 0; i < contents.rows.size(); i++) {
            XSSFRow row = sheet.createRow(first + i);
            text(row, 0, "null", styles.plain);
            List<@Nullable Object> cells = contents.rows.get(i);
            for (int c = 0; c < cells.size(); c++) {
                boolean aside = c >= contents.columns.size();
                value(row, c + 1, cells.get(c), aside ? styles.aside : style(contents.columns.get(c)));
            }
            row.setHeightInPoints(16f * lines(contents, cells));
        }
    }

    private static int lines(PolicySheet contents, List<@Nullable Object> cells) {
        return IntStream.range(0, cells.size())
                .map(c -> lines(cells.get(c), width(contents, c)))
                .max()
                .orElse(1);
    }

    private static int lines(@Nullable Object text, int width) {
        return text == null ? 1 : 1 + text.toString().length() / (width - 4);
    }

    private static int width(PolicySheet contents, int index) {
        return index < contents.columns.size() ? contents.columns.get(index).width() : ASIDE_WIDTH;
    }

    private CellStyle style(PolicyColumn column) {
        if (column.choices().contains("TRUE")) {
            return styles.yesOrNo;
        }
        if (column.label().contains("EUR") || column.label().contains("amount")) {
            return styles.money;
        }
        return column.width() > 40 ? styles.text : styles.plain;
    }

    private void people(XSSFSheet sheet, PolicySheet contents, int label) {
        int last = contents.columns.size() + 2;
        sheet.setColumnHidden(0, true);
        sheet.setDefaultColumnStyle(0, styles.plain);
        for (int i = 0; i < contents.columns.size(); i++) {
            PolicyColumn column = contents.columns.get(i);
            sheet.setColumnWidth(i + 1, column.width() * 256);
            sheet.setDefaultColumnStyle(i + 1, style(column));
            choices(sheet, column, label + 1, i + 1);
        }
        sheet.setColumnWidth(last - 1, ASIDE_WIDTH * 256);
        sheet.setColumnWidth(last, ASIDE_WIDTH * 256);
        sheet.setDefaultColumnStyle(last - 1, styles.aside);
        sheet.setDefaultColumnStyle(last, styles.aside);
        sheet.createFreezePane(2, label + 1);
        sheet.setAutoFilter(new CellRangeAddress(label, label + contents.rows.size(), 1, last));
        protect(sheet);
        landscape(sheet);
    }

    private static void choices(XSSFSheet sheet, PolicyColumn column, int firstRow, int index) {
        if (column.choices().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] choices = column.choices().stream().map(Object::toString).toArray(String[]::new);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices),
                new CellRangeAddressList(firstRow, firstRow + ROOM_FOR_MORE, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.label(), "Choose one of the list, or leave the cell empty.");
        sheet.addValidationData(validation);
    }

    private static void protect(XSSFSheet sheet) {
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.enableLocking();
    }

    private static void landscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void text(XSSFRow row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }

    private void value(XSSFRow row, int column, @Nullable Object value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(value instanceof String && style == styles.plain ? styles.word : style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
