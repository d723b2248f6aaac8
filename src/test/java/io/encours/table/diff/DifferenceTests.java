package io.encours.table.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person is told to have changed in a workbook of the default policy. */
class DifferenceTests {

    private static final String SHEET = "Orders";
    private static final byte[] BASE = bytes("order-approval");

    private final int first = firstRow();

    @Test
    void findsNothingBetweenAWorkbookAndItself() {
        assertThat(between(BASE).isEmpty()).isTrue();
    }

    @Test
    void tellsTheColumnAndBothValuesOfAChangedCell() {
        int tolerance = place("TOLERANCE_10");
        SheetDifference sheet = only(
                edited(orders -> cell(orders, tolerance, "Utilisation up to").setCellValue(120)));

        assertThat(sheet.rows())
                .extracting(
                        RowDifference::change, RowDifference::rowBefore, RowDifference::rowAfter, RowDifference::moved)
                .containsExactly(tuple(Change.CHANGED, tolerance, tolerance, false));
        CellDifference cell = sheet.rows().get(0).cells().get(0);
        assertThat(cell.column()).isEqualTo("Utilisation up to (% of limit)");
        assertThat(cell.cell()).endsWith(Integer.toString(tolerance));
        assertThat(cell.before()).isEqualTo("110 %");
        assertThat(cell.after()).isEqualTo("120 %");
    }

    @Test
    void recognisesARowThatMoved() {
        SheetDifference sheet = only(edited(orders -> move(orders, first, first + 5)));

        assertThat(sheet.rows())
                .extracting(RowDifference::change, RowDifference::rowBefore, RowDifference::rowAfter)
                .containsExactly(tuple(Change.MOVED, first, first + 5));
    }

    @Test
    void recognisesARowThatMovedAndChanged() {
        SheetDifference sheet = only(edited(orders -> {
            move(orders, first + 8, first + 2);
            cell(orders, first + 2, "Note").setCellValue("moved up");
        }));

        assertThat(sheet.rows())
                .extracting(
                        RowDifference::change, RowDifference::rowBefore, RowDifference::rowAfter, RowDifference::moved)
                .containsExactly(tuple(Change.CHANGED, first + 8, first + 2, true));
        assertThat(sheet.rows().get(0).cells())
                .extracting(CellDifference::column, CellDifference::cell, CellDifference::after)
                .containsExactly(tuple("Note", address("Note", first + 2), "moved up"));
    }

    @Test
    void tellsARowThatIsNoMoreAndLeavesTheOthersInPeace() {
        SheetDifference sheet = only(edited(orders -> remove(orders, first + 3)));

        assertThat(sheet.rows())
                .extracting(RowDifference::change, RowDifference::rowBefore, RowDifference::rowAfter)
                .containsExactly(tuple(Change.REMOVED, first + 3, null));
        assertThat(sheet.rows().get(0).cells())
                .isNotEmpty()
                .allMatch(cell -> cell.after() == null)
                .extracting(CellDifference::cell)
                .contains(address("Source", first + 3))
                .allMatch(cell -> Objects.requireNonNull(cell).endsWith(Integer.toString(first + 3)));
    }

    @Test
    void tellsARowThatIsNew() {
        byte[] shorter = edited(orders -> remove(orders, first + 3));
        SheetDifference sheet =
                WorkbookDifference.between(read(shorter), read(BASE)).tables().get(0);

        assertThat(sheet.rows())
                .extracting(RowDifference::change, RowDifference::rowBefore, RowDifference::rowAfter)
                .containsExactly(tuple(Change.ADDED, null, first + 3));
    }

    @Test
    void tellsOfAWorkbookThatIsNewOrNoMore() {
        assertThat(WorkbookDifference.between(null, read(BASE)).change()).isEqualTo(Change.ADDED);
        assertThat(WorkbookDifference.between(read(BASE), null).tables())
                .extracting(SheetDifference::change)
                .containsOnly(Change.REMOVED);
    }

    @Test
    void namesTheCellsOfTestsWhichChanged() {
        byte[] edited = edited("Tests", tests -> {
            tests.getRow(4).getCell(0).setCellValue("another name");
            tests.removeRow(tests.getRow(5));
            tests.shiftRows(6, tests.getLastRowNum(), -1);
        });
        List<RowDifference> rows = between(edited).tests().get(0).rows();

        assertThat(rows).extracting(RowDifference::change).containsExactly(Change.CHANGED, Change.REMOVED);
        assertThat(rows.get(0).cells()).extracting(CellDifference::cell).containsExactly("A5");
        assertThat(rows.get(1).cells())
                .extracting(CellDifference::cell)
                .contains("A6")
                .allMatch(cell -> Objects.requireNonNull(cell).matches("[A-Z]+6"));
    }

    @Test
    void comparesRulesByLine() {
        TextDifference difference = TextDifference.between("rules/score/a.drl", "a\nb\nc\n", "a\nB\nc\n");

        assertThat(difference.lines())
                .extracting(
                        TextDifference.Line::change,
                        TextDifference.Line::lineBefore,
                        TextDifference.Line::lineAfter,
                        TextDifference.Line::text)
                .containsExactly(
                        tuple(null, 1, 1, "a"),
                        tuple(Change.REMOVED, 2, null, "b"),
                        tuple(Change.ADDED, null, 2, "B"),
                        tuple(null, 3, 3, "c"));
    }

    @Test
    void escapesWhateverAWorkbookOrARuleSaysOnThePage() {
        byte[] hostile = edited(orders -> cell(orders, first, "Note").setCellValue("<script>alert('x')</script>"));
        String page = DifferencePage.of(
                policy(BASE, "rule \"a\"", hostile, "rule <b>"),
                "<i>Releases</i> 1 & 2",
                List.of("<b>Eve</b>"),
                Locale.FRENCH);

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;",
                        "rule &lt;b&gt;",
                        "&lt;i&gt;Releases",
                        "Ligne avant")
                .doesNotContain("<script", "<b>", "<i>", "style=\"", "onclick");
    }

    @Test
    void coloursWhatChangedAndKeepsTheTablesAsTheyAre() throws IOException {
        byte[] after = everything();
        byte[] coloured = ColouredWorkbook.of(after, between(after), Locale.ENGLISH);

        assertThat(read(coloured).tables())
                .extracting(DecisionTable::name, DecisionTable::rows)
                .isEqualTo(read(after).tables().stream()
                        .map(table -> tuple(table.name(), table.rows()))
                        .toList());
        assertThat(read(coloured).findings()).extracting(Finding::code).containsExactly(FindingCode.UNREAD_SHEET);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(coloured))) {
            XSSFCell changed = cell(workbook.getSheet(SHEET), place(read(after), "TOLERANCE_10"), "Utilisation up to");
            assertThat(changed.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFE699");
            assertThat(changed.getCellComment().getString().getString()).isEqualTo("Before: 110 %");
        }
    }

    private static byte[] everything() {
        return edited(orders -> {
            cell(orders, place("TOLERANCE_10"), "Utilisation up to").setCellValue(120);
            remove(orders, firstRow() + 3);
            move(orders, firstRow(), firstRow() + 5);
        });
    }

    private static PolicyDifference policy(byte[] before, String ruleBefore, byte[] after, String ruleAfter) {
        return PolicyDifference.between(files(before, ruleBefore), files(after, ruleAfter));
    }

    private static SortedMap<String, byte[]> files(byte[] workbook, String rule) {
        return new TreeMap<>(Map.of(
                "decision-tables/order-approval.xlsx",
                workbook,
                "rules/order-approval/a.drl",
                rule.getBytes(StandardCharsets.UTF_8)));
    }

    private static SheetDifference only(byte[] after) {
        List<SheetDifference> tables = between(after).tables();
        assertThat(tables).extracting(SheetDifference::sheet).containsExactly(SHEET);
        return tables.get(0);
    }

    private static WorkbookDifference between(byte[] after) {
        return WorkbookDifference.between(read(BASE), read(after));
    }

    private static Reading read(byte[] xlsx) {
        return new WorkbookReader().read("order-approval", xlsx);
    }

    private static int firstRow() {
        return orders(read(BASE)).rows().get(0).number();
    }

    private static int place(String reason) {
        return place(read(BASE), reason);
    }

    private static int place(Reading reading, String reason) {
        return orders(reading).rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> reason.equals(Objects.toString(cell))))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static DecisionTable<?, ?> orders(Reading reading) {
        return reading.tables().stream()
                .filter(table -> table.sheet().equals(SHEET))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String label) {
        XSSFRow labels = sheet.getRow(firstRow() - 2);
        for (int column = 1; column < labels.getLastCellNum(); column++) {
            XSSFCell above = labels.getCell(column);
            if (above != null && above.toString().startsWith(label)) {
                XSSFCell cell = sheet.getRow(row - 1).getCell(column);
                return cell == null ? sheet.getRow(row - 1).createCell(column) : cell;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private static void remove(XSSFSheet sheet, int row) {
        sheet.removeRow(sheet.getRow(row - 1));
        sheet.shiftRows(row, sheet.getLastRowNum(), -1);
    }

    /** Takes a row out and puts it where it then has the number {@code to}. */
    private static void move(XSSFSheet sheet, int from, int to) {
        List<Object> values = values(sheet.getRow(from - 1));
        remove(sheet, from);
        sheet.shiftRows(to - 1, sheet.getLastRowNum(), 1);
        XSSFRow row = sheet.createRow(to - 1);
        for (int column = 0; column < values.size(); column++) {
            write(row.createCell(column), values.get(column));
        }
    }

    private static List<Object> values(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(row::getCell)
                .map(DifferenceTests::value)
                .toList();
    }

    private static Object value(@Nullable XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> cell.getStringCellValue();
        };
    }

    private static void write(XSSFCell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }

    private static String address(String label, int row) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BASE))) {
            return cell(workbook.getSheet(SHEET), row, label).getReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(Consumer<XSSFSheet> edit) {
        return edited(SHEET, edit);
    }

    private static byte[] edited(String sheet, Consumer<XSSFSheet> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BASE));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheet(sheet));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String workbook) {
        try {
            return Files.readAllBytes(Path.of("decision-tables", workbook + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
