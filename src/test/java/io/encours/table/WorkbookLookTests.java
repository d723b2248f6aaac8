package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a credit manager may do in the sheets of the default policy, and what a spreadsheet program offers there. */
class WorkbookLookTests {

    private static final int ADDED_ROWS = 200;

    static Stream<DecisionTable<?, ?>> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream()
                    .flatMap(file -> read(file).tables().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsEverythingAboveTheDataFromBeingChanged(DecisionTable<?, ?> table) throws IOException {
        try (XSSFWorkbook workbook = open(table)) {
            XSSFSheet sheet = workbook.getSheet(table.sheet());
            int labels = labelRow(table);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(IntStream.rangeClosed(0, labels).mapToObj(sheet::getRow))
                    .allSatisfy(row -> assertThat(row.getRowStyle().getLocked()).isTrue())
                    .flatExtracting(row -> cells(row))
                    .allSatisfy(
                            cell -> assertThat(cell.getCellStyle().getLocked()).isTrue());
            assertThat(IntStream.range(2, labels).mapToObj(sheet::getRow))
                    .allSatisfy(row -> assertThat(row.getZeroHeight()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void letsRowsBeChangedAddedSortedAndTakenOut(DecisionTable<?, ?> table) throws IOException {
        try (XSSFWorkbook workbook = open(table)) {
            XSSFSheet sheet = workbook.getSheet(table.sheet());

            assertThat(IntStream.rangeClosed(labelRow(table) + 1, sheet.getLastRowNum())
                            .mapToObj(sheet::getRow))
                    .flatExtracting(row -> cells(row))
                    .allSatisfy(
                            cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());
            assertThat(IntStream.range(0, 60).mapToObj(sheet::getColumnStyle))
                    .allSatisfy(style -> assertThat(style.getLocked()).isFalse());
            assertThat(sheet.isSortLocked()).isFalse();
            assertThat(sheet.isAutoFilterLocked()).isFalse();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.isDeleteRowsLocked()).isFalse();
            assertThat(sheet.isFormatCellsLocked()).isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void offersTheValuesOfAClosedListAlsoInRowsToCome(DecisionTable<?, ?> table) throws IOException {
        try (XSSFWorkbook workbook = open(table)) {
            XSSFSheet sheet = workbook.getSheet(table.sheet());
            int last = sheet.getLastRowNum() + ADDED_ROWS;

            assertThat(table.columns())
                    .filteredOn(WorkbookLookTests::isClosedList)
                    .allSatisfy(column -> assertThat(lists(sheet))
                            .anyMatch(area -> area.isInRange(labelRow(table) + 1, column.index())
                                    && area.isInRange(last, column.index())));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsTheLabelsInSightAndFiltersEveryRow(DecisionTable<?, ?> table) throws IOException {
        try (XSSFWorkbook workbook = open(table)) {
            XSSFSheet sheet = workbook.getSheet(table.sheet());
            CellRangeAddress filtered = CellRangeAddress.valueOf(
                    sheet.getCTWorksheet().getAutoFilter().getRef());

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo(labelRow(table) + 1);
            assertThat(filtered.getFirstRow()).isEqualTo(labelRow(table));
            assertThat(filtered.getLastRow()).isEqualTo(sheet.getLastRowNum());
            assertThat(filtered.getLastColumn())
                    .isEqualTo(sheet.getRow(labelRow(table)).getLastCellNum() - 1);
        }
    }

    private static boolean isClosedList(Column column) {
        boolean closed =
                column.type().form() == ColumnType.Form.ENUM || column.type().form() == ColumnType.Form.BOOLEAN;
        return closed && !column.type().list();
    }

    private static List<CellRangeAddress> lists(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .filter(validation -> validation.getValidationConstraint().getValidationType() == ValidationType.LIST)
                .flatMap(validation -> Stream.of(validation.getRegions().getCellRangeAddresses()))
                .toList();
    }

    private static List<XSSFCell> cells(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(row::getCell)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** From 0, as the library counts. */
    private static int labelRow(DecisionTable<?, ?> table) {
        return table.rows().get(0).number() - 2;
    }

    private static XSSFWorkbook open(DecisionTable<?, ?> table) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("decision-tables", table.workbook() + ".xlsx"))) {
            return new XSSFWorkbook(file);
        }
    }

    private static Reading read(Path file) {
        try {
            return new WorkbookReader()
                    .read(file.getFileName().toString().replace(".xlsx", ""), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
