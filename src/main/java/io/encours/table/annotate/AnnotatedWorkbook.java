package io.encours.table.annotate;

import io.encours.table.Finding;
import java.util.List;
import java.util.Locale;

/** A workbook with what is wrong marked in its cells. */
public final class AnnotatedWorkbook {

    private AnnotatedWorkbook() {}

    /**
     * The workbook as it was uploaded, with each finding's cell red and explained in a comment, and all findings in a sheet
     * of its own. It can be corrected and uploaded again; marks of an earlier run are removed first.
     *
     * @param upload a workbook, readable or not
     * @param findings about this workbook
     * @param locale French or, else, English
     * @return an {@code .xlsx} file; where the upload cannot be kept whole, one of nothing but the findings, which says so
     */
    public static byte[] of(byte[] upload, List<Finding> findings, Locale locale) {
        FindingTexts texts = FindingTexts.in(locale);
        return Annotation.of(upload, findings, texts).orElseGet(() -> FindingsSheet.alone(findings, texts));
    }
}
