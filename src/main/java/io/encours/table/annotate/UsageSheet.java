package io.encours.table.annotate;

import io.encours.table.Severity;
import io.encours.table.WorkbookReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet that says of every row how often it answered, with a link to the row. */
final class UsageSheet {

    private static final OwnSheet OWN = new OwnSheet(
            WorkbookReader.USAGE,
            Set.of(
                    UsageTexts.in(Locale.ENGLISH).text("title"),
                    UsageTexts.in(Locale.FRENCH).text("title")));
    private static final List<String> COLUMNS = List.of(
            "sheet",
            "row",
            "conditions",
            "fired",
            "firedInRelease",
            "share",
            "lastFired",
            "outcomes",
            "firedBefore",
            "since",
            "changedBy",
            "changedAt");
    private static final int[] WIDTHS = {18, 8, 56, 12, 14, 18, 19, 44, 16, 14, 22, 19};
    private static final int POINTS_OF_A_LINE = 15;
    private static final int LABELS = 3;
    private static final int HEIGHT_OF_LABELS = 3 * 16;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final OwnSheetLook look;
    private final UsageTexts texts;

    private UsageSheet(XSSFWorkbook workbook, UsageTexts texts) {
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
    static void addTo(XSSFWorkbook workbook, List<RowUse> rows, int release, Instant until, Locale locale) {
        UsageSheet added = new UsageSheet(workbook, UsageTexts.in(locale));
        added.head(release, until);
        rows.forEach(added::write);
        added.finish();
        OwnSheet.open(added.sheet);
    }

    private void head(int release, Instant until) {
        text(sheet.createRow(0), 0, texts.text("title"), look.title());
        String introduction = texts.text("introduction", MINUTES.format(utc(until)), Integer.toString(release));
        text(sheet.createRow(1), 0, introduction, look.plain());
        XSSFRow labels = sheet.createRow(LABELS);
        labels.setHeightInPoints(HEIGHT_OF_LABELS);
        for (int column = 0; column < COLUMNS.size(); column++) {
            String label = texts.text("column." + COLUMNS.get(column), Integer.toString(release));
            text(labels, column, label, look.label());
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
    }

    private void write(RowUse use) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(POINTS_OF_A_LINE * Math.max(lines(use.conditions(), 2), lines(use.outcomes(), 7)));
        text(row, 0, use.sheet(), look.body());
        link(number(row, 1, use.row()), use);
        text(row, 2, use.conditions().isEmpty() ? texts.text("always") : use.conditions(), look.body());
        fired(row, use);
        number(row, 4, use.firedInRelease());
        share(row, use.share());
        instant(row, 6, use.lastFired());
        text(row, 7, use.outcomes(), look.body());
        number(row, 8, use.firedBefore());
        number(row, 9, use.since());
        text(row, 10, use.changedBy(), look.body());
        instant(row, 11, use.changedAt());
    }

    /** Spreadsheet programs do not work out the height of a wrapped row when they open a file. */
    private static int lines(String text, int column) {
        return Math.max(1, (text.length() + WIDTHS[column] - 1) / WIDTHS[column]);
    }

    /** A row that never answered stands out. */
    private void fired(XSSFRow row, RowUse use) {
        if (use.fired() == 0) {
            text(row, 3, texts.text("never"), look.severity(Severity.WARNING));
        } else {
            number(row, 3, use.fired());
        }
    }

    private void share(XSSFRow row, @Nullable BigDecimal share) {
        XSSFCell cell = row.createCell(5);
        cell.setCellStyle(look.share());
        if (share != null) {
            cell.setCellValue(share.movePointLeft(2).doubleValue());
        }
    }

    private void instant(XSSFRow row, int column, @Nullable Instant instant) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.instant());
        if (instant != null) {
            cell.setCellValue(utc(instant));
        }
    }

    private void link(XSSFCell cell, RowUse use) {
        XSSFSheet target = workbook.getSheet(use.sheet());
        if (target != null) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'%s'!%s"
                    .formatted(
                            target.getSheetName().replace("'", "''"),
                            FindingPlace.ofRow(use.row(), target).first()));
            cell.setHyperlink(link);
            cell.setCellStyle(look.link());
        }
    }

    private void finish() {
        sheet.createFreezePane(2, LABELS + 1);
        int last = Math.max(LABELS, sheet.getLastRowNum());
        sheet.setAutoFilter(new CellRangeAddress(LABELS, last, 0, COLUMNS.size() - 1));
        look.print(sheet, LABELS);
    }

    private XSSFCell number(XSSFRow row, int column, long number) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue((double) number);
        cell.setCellStyle(look.number());
        return cell;
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
