package io.encours.rulebook.draft;

import io.encours.engine.PolicyFinding;
import io.encours.rulebook.check.CheckReport;
import io.encours.rulebook.check.TestOutcome;
import io.encours.rulebook.check.WorkbookFindings;
import io.encours.shared.Described;
import java.util.List;

/** What came of an upload. */
@Described("What came of an upload")
record UploadView(
        @Described("The draft with what was uploaded") DraftView draft,

        @Described(value = "Whether the draft may be submitted as it is", example = "false")
        boolean passed,

        @Described("The findings of each workbook that has any, errors and warnings, with sheet and cell")
        List<WorkbookFindings> workbooks,

        @Described("What is wrong in rule files and in the files of cases")
        List<PolicyFinding> rules,

        @Described("The tests that failed, which must be corrected before the draft is submitted")
        List<TestOutcome> failedTests,

        @Described("The cases that are decided otherwise than before: what the change does")
        List<TestOutcome> changedCases) {

    static UploadView of(DraftView draft, CheckReport report) {
        return new UploadView(
                draft,
                report.passed(),
                report.workbooks(),
                report.rules(),
                report.tests().stream().filter(TestOutcome::blocking).toList(),
                report.tests().stream()
                        .filter(test -> !test.passed() && !test.blocking())
                        .toList());
    }
}
