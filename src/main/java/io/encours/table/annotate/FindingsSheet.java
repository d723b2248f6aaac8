package io.encours.table.annotate;

import io.encours.table.Finding;
import io.encours.table.WorkbookReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that lists all findings, each with a link to its cell. */
final class FindingsSheet {

    private static final OwnSheet OWN = new OwnSheet(
            WorkbookReader.FINDINGS,
            Set.of(
                    FindingTexts.in(Locale.ENGLISH).text("title"),
                    FindingTexts.in(Locale.FRENCH).text("title")));
    private static final List<String> COLUMNS = List.of("severity", "sheet", "cell", "kind", "found", "expected");
    private static final int[] WIDTHS = {14, 20, 10, 34, 40, 70};
    private static final int LABELS = 3;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final OwnSheetLook look;
    private final FindingTexts texts;

    private FindingsSheet(XSSFWorkbook workbook, FindingTexts texts) {
        this.workbook = workbook;
        this.sheet = OWN.addTo(workbook);
        this.look = new OwnSheetLook(workbook);
        this.texts = texts;
    }

    /** Takes out what an earlier run put in. */
    static void removeFrom(XSSFWorkbook workbook) {
        OWN.removeFrom(workbook);
    }

    /** Adds the sheet and opens the workbook there. */
    static void addTo(XSSFWorkbook workbook, List<Finding> findings, FindingTexts texts) {
        FindingsSheet added = new FindingsSheet(workbook, texts);
        added.write(findings, texts.text(findings.isEmpty() ? "none" : "introduction"));
        OwnSheet.open(added.sheet);
    }

    /** A workbook of nothing but the findings, which says why. */
    static byte[] alone(List<Finding> findings, FindingTexts texts) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FindingsSheet(workbook, texts).write(findings, texts.text("fresh"));
            return Annotation.bytes(workbook);
        } catch (IOException impossible) {
            throw new IllegalStateException("a workbook in memory", impossible);
        }
    }

    private void write(List<Finding> findings, String introduction) {
        text(row(0), 0, texts.text("title")).setCellStyle(look.title());
        text(row(1), 0, introduction);
        XSSFRow labels = row(LABELS);
        for (int i = 0; i < COLUMNS.size(); i++) {
            text(labels, i, texts.text("column." + COLUMNS.get(i))).setCellStyle(look.label());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        findings.forEach(this::write);
        sheet.createFreezePane(0, LABELS + 1);
        look.print(sheet, LABELS);
    }

    private void write(Finding finding) {
        XSSFRow row = row(sheet.getLastRowNum() + 1);
        text(row, 0, texts.severity(finding.severity())).setCellStyle(look.severity(finding.severity()));
        text(row, 1, texts.place(finding.sheet()));
        link(text(row, 2, finding.cell() == null ? "" : finding.cell()), finding);
        text(row, 3, texts.kind(finding.code()));
        text(row, 4, texts.found(finding));
        text(row, 5, texts.expected(finding));
    }

    private void link(XSSFCell cell, Finding finding) {
        XSSFSheet target = workbook.getSheet(finding.sheet());
        if (target == null || finding.cell() == null) {
            return;
        }
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!%s"
                .formatted(
                        target.getSheetName().replace("'", "''"),
                        FindingPlace.of(finding, target).first()));
        cell.setHyperlink(link);
        cell.setCellStyle(look.link());
    }

    private XSSFRow row(int number) {
        return sheet.createRow(number);
    }

    private XSSFCell text(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(row.getRowNum() > LABELS ? look.body() : look.plain());
        return cell;
    }
}
