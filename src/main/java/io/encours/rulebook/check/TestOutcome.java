package io.encours.rulebook.check;

import io.encours.shared.Described;
import java.util.List;

/**
 * How a test came out.
 *
 * @param artefact the file it stands in
 * @param place the row of the Tests sheet, {@code Tests/5}, or the number of the case in its file, from 1
 * @param name what its author calls it
 * @param passed whether the decision came out as the test says
 * @param blocking whether the draft cannot be submitted because of it: a test that a credit manager wrote fails, or a case
 *     comes to no decision. A case that is decided otherwise shows what the change does, and its approver sees it
 * @param differences where it did not
 */
@Described("How a test came out")
public record TestOutcome(
        @Described(value = "The file it stands in", example = "decision-tables/credit-limit.xlsx")
        String artefact,

        @Described(value = "The row of the sheet, or the number of the case in its file", example = "Tests/5")
        String place,

        @Described(value = "What its author calls it", example = "Net worth binds before turnover")
        String name,

        @Described(value = "Whether the decision came out as the test says", example = "true")
        boolean passed,

        @Described(
                value =
                        "Whether the draft cannot be submitted because of it; a case that is merely decided otherwise shows what the change does",
                example = "false")
        boolean blocking,

        @Described("Where it did not") List<Difference> differences) {

    public TestOutcome {
        differences = List.copyOf(differences);
    }

    static TestOutcome of(PolicyCase each, boolean decided, List<Difference> differences) {
        boolean passed = differences.isEmpty();
        boolean blocking = !passed && (!decided || Workbooks.isWorkbook(each.artefact()));
        return new TestOutcome(each.artefact(), each.place(), each.name(), passed, blocking, differences);
    }
}
