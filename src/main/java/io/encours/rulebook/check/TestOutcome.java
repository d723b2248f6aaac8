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

        @Described("Where it did not") List<Difference> differences) {

    public TestOutcome {
        differences = List.copyOf(differences);
    }

    static TestOutcome of(String artefact, String place, String name, List<Difference> differences) {
        return new TestOutcome(artefact, place, name, differences.isEmpty(), differences);
    }
}
