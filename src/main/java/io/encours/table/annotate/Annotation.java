package io.encours.table.annotate;

import io.encours.table.Finding;
import io.encours.table.sheet.EditableWorkbook;
import io.encours.table.sheet.SpreadsheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts findings into a copy of an upload, if the copy keeps all that the upload has. */
final class Annotation {

    /** Unpacked bytes up to which a workbook is opened to be marked; opening takes some ten times as much memory. */
    static final long LARGEST_UNPACKED = 40_000_000;

    private Annotation() {}

    /** The marked workbook; nothing where the upload cannot be opened, or would not stay whole. */
    static Optional<byte[]> of(byte[] upload, List<Finding> findings, FindingTexts texts) {
        if (!SpreadsheetFile.isAtMost(LARGEST_UNPACKED, upload)) {
            return Optional.empty();
        }
        try (XSSFWorkbook workbook = EditableWorkbook.of(upload)) {
            if (!PartCensus.of(bytes(workbook)).keeps(PartCensus.of(upload))) {
                return Optional.empty();
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException unreadable) {
            return Optional.empty();
        }
        return Optional.of(marked(upload, findings, texts));
    }

    private static byte[] marked(byte[] upload, List<Finding> findings, FindingTexts texts) {
        try (XSSFWorkbook workbook = EditableWorkbook.of(upload)) {
            FindingsSheet.removeFrom(workbook);
            workbook.forEach(sheet -> mark((XSSFSheet) sheet, findings, texts));
            FindingsSheet.addTo(workbook, findings, texts);
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new IllegalStateException("what was opened before", impossible);
        }
    }

    private static void mark(XSSFSheet sheet, List<Finding> findings, FindingTexts texts) {
        List<Finding> here = findings.stream()
                .filter(finding -> finding.sheet().equals(sheet.getSheetName()) && finding.cell() != null)
                .toList();
        SheetComments.removeFrom(sheet);
        new SheetComments(sheet, texts).add(here);
        SheetMarks marks = new SheetMarks(sheet);
        marks.remove();
        marks.add(here);
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
