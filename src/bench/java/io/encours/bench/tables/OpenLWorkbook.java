package io.encours.bench.tables;

import io.encours.bench.tables.Tariff.TariffLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the tariff as a workbook of OpenL Tablets. */
final class OpenLWorkbook {

    private static final List<String> LABELS = List.of("Class", "Segment", "Country", "Insured", "Amount", "Points");
    private static final String TABLE =
            "SimpleRules Integer tariff(RiskClass riskClass, Segment segment, String country, Boolean insured, Double amount)";

    private OpenLWorkbook() {}

    static byte[] of(Tariff tariff) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tariff");
            environment(sheet);
            table(sheet, tariff);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void environment(Sheet sheet) {
        line(sheet, List.of("Environment", ""));
        line(sheet, List.of("import", "io.encours.facts"));
        line(sheet, List.of("import", "io.encours.facts.sample"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        line(sheet, List.of());
    }

    private static void table(Sheet sheet, Tariff tariff) {
        int top = line(sheet, List.of(TABLE, "", "", "", "", ""));
        sheet.addMergedRegion(new CellRangeAddress(top, top, 0, LABELS.size() - 1));
        line(sheet, LABELS);
        tariff.rows().forEach(row -> line(sheet, cells(row)));
    }

    private static List<Object> cells(TariffLine row) {
        return List.of(
                row.riskClass().name(),
                row.segment().name(),
                row.country(),
                insured(row.insured()),
                "[%d; %d)".formatted(row.from(), row.below()),
                row.points());
    }

    private static Object insured(@Nullable Boolean insured) {
        return insured == null ? "" : insured;
    }

    private static int line(Sheet sheet, List<?> values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        values.forEach(value -> write(row.createCell(Math.max(row.getLastCellNum(), 0)), value));
        return row.getRowNum();
    }

    private static void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }
}
