package io.encours.table.annotate;

import io.encours.table.sheet.EditableWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with how often its rows answered, in a sheet of its own. */
public final class UsageWorkbook {

    private UsageWorkbook() {}

    /**
     * The workbook of a release with a sheet {@code Usage}; everything else stays as it was. It can be edited and uploaded
     * as it is; a sheet of an earlier run is removed first.
     *
     * @param workbook as it was approved
     * @param rows of its tables, in the order to list them
     * @param release its number
     * @param until the decisions up to this instant were counted
     * @param locale French or, else, English
     */
    public static byte[] of(byte[] workbook, List<RowUse> rows, int release, Instant until, Locale locale) {
        try (XSSFWorkbook opened = EditableWorkbook.of(workbook)) {
            UsageSheet.removeFrom(opened);
            UsageSheet.addTo(opened, rows, release, until, locale);
            return Annotation.bytes(opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
