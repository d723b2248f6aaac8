package io.encours.rulebook.check;

import io.encours.engine.PolicyFinding;
import io.encours.shared.Described;
import io.encours.shared.Sha256;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the checks of a draft came to. The same content always gives the same report but for the timings.
 *
 * @param passed whether there is no error, no failed test of a workbook and no case without a decision, so that the draft may be submitted
 * @param workbooks the findings of each workbook that has any, by name; a failed test of a sheet and a row that does not
 *     answer as it should are findings, too
 * @param rules what is wrong in rule files and in the files of cases
 * @param tests every test of every workbook and every case, in the order of files and rows
 * @param rows the rows that were asked one by one
 * @param coverage how much of the policy the tests reach
 * @param timings of this run
 */
@Described("Everything that the checks of a draft came to")
public record CheckReport(
        @Described(
                value =
                        "Whether there is no error, no failed test of a workbook and no case without a decision, so that the draft may be submitted",
                example = "true")
        boolean passed,

        @Described("The findings of each workbook that has any")
        List<WorkbookFindings> workbooks,

        @Described("What is wrong in rule files and in the files of cases")
        List<PolicyFinding> rules,

        @Described("Every test of every workbook and every case")
        List<TestOutcome> tests,

        @Described("The rows that were asked one by one") RowRun rows,

        @Described("How much of the policy the tests reach") Coverage coverage,

        @Described("How long this run took") CheckTimings timings) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CheckTimings NONE = new CheckTimings(0, 0, 0, 0, 0);

    public CheckReport {
        workbooks = List.copyOf(workbooks);
        rules = List.copyOf(rules);
        tests = List.copyOf(tests);
    }

    /** Names the report for good: the SHA-256 of its JSON without the timings. */
    public Sha256 hash() {
        return Sha256.of(
                JSON.writeValueAsBytes(new CheckReport(passed, workbooks, rules, tests, rows, coverage, NONE)));
    }

    /** The findings of one workbook; none for a workbook without any. */
    public WorkbookFindings of(String workbook) {
        return workbooks.stream()
                .filter(each -> each.workbook().equals(workbook))
                .findFirst()
                .orElseGet(() -> new WorkbookFindings(workbook, List.of()));
    }
}
