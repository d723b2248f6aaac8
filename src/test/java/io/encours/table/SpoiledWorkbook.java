package io.encours.table;

import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample workbook with something wrong in it. */
final class SpoiledWorkbook {

    private SpoiledWorkbook() {}

    static byte[] spoiled(Consumer<XSSFSheet> spoil) {
        try (XSSFWorkbook workbook = Samples.workbook().workbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            spoil.accept(workbook.getSheet("Sample"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        XSSFCell cell = sheet.getRow(place.getRow()).getCell(place.getColumn());
        return cell == null ? sheet.getRow(place.getRow()).createCell(place.getColumn()) : cell;
    }

    static CellStyle format(XSSFSheet sheet, String code) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
        return style;
    }

    static SampleRow row(Reading reading) {
        @SuppressWarnings("unchecked")
        DecisionTable<SampleQuestion, SampleRow> table =
                (DecisionTable<SampleQuestion, SampleRow>) reading.tables().get(0);
        return table.row(table.rows().get(0), Samples.question());
    }

    static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    static List<Finding> errors(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    static byte[] ole(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
