package io.encours.rulebook.check;

import io.encours.shared.Described;
import io.encours.table.Finding;
import java.util.List;

/**
 * What there is to say about one workbook.
 *
 * @param workbook its name without ending
 * @param findings in the order of the sheets
 */
@Described("What there is to say about one workbook")
public record WorkbookFindings(
        @Described(value = "The workbook, without its ending", example = "credit-limit")
        String workbook,

        @Described("Errors and warnings, with sheet and cell")
        List<Finding> findings) {

    public WorkbookFindings {
        findings = List.copyOf(findings);
    }
}
