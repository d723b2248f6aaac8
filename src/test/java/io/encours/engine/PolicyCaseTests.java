package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.rulebook.check.Expectation;
import io.encours.rulebook.check.PolicyCase;
import io.encours.rulebook.check.SheetCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The policy decides every case as the case says, and the cases leave no rule and no row of a table untried. */
class PolicyCaseTests {

    /** Rules that fire on another policy than the repository's; {@link OtherPolicyTests} and {@link DunningPolicyTests} fire them. */
    private static final Set<String> OF_OTHER_POLICIES = Set.of(
            "creditlimit/without settings a person decides",
            "creditlimit/a class without ceilings is for a person",
            "creditlimit/what nobody may approve is for a person",
            "creditlimit/a limit by activity that binds holds no longer than its months",
            "creditlimit/a further method that binds and cannot be computed is named",
            "dunning/every day will do where the guard is off",
            "dunning/the day of contact is any working day where no day is quiet",
            "dunning/a customer whose segment has no strategy is for a person",
            "dunning/an overdue invoice for which the plan has nothing is for a person");

    /** Workbooks whose rows are also, or only, for other readers than the decisions; they have tests of their own. */
    private static final Set<String> SHARED_WORKBOOKS = Set.of("delegation", "reasons", "phrases");

    private static Policy policy;
    private static List<PolicyCase> cases;
    private static final Map<PolicyCase, Evaluation> EVALUATIONS = new HashMap<>();

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
        cases = PolicyFiles.cases();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @TestFactory
    Stream<DynamicTest> decidesEveryCaseAsItSays() {
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(Expectation.differences(each.expect(), evaluate(each)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> decidesEveryTestInAWorkbookAsItSays() {
        return PolicyWorkbooksTests.workbooks()
                .map(workbook -> SheetCases.of(PolicyWorkbooksTests.read(workbook), PolicyFiles.READER))
                .peek(sheet -> assertThat(sheet.findings()).isEmpty())
                .flatMap(sheet -> sheet.cases().stream())
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(Expectation.differences(each.expect(), policy.evaluate(each.request())))
                                .isEmpty()));
    }

    @Test
    void worksOutNothingWithoutANameForTheRecord() {
        assertThat(cases.stream().flatMap(each -> evaluate(each).derived().stream()))
                .allMatch(fact -> fact.getClass().isAnnotationPresent(RecordedAs.class));
    }

    @Test
    void firesEveryRuleInSomeCase() {
        TreeSet<String> untried = new TreeSet<>(policy.rules());
        untried.removeAll(OF_OTHER_POLICIES);
        cases.forEach(each -> evaluate(each).firings().forEach(firing -> untried.remove(firing.rule())));
        assertThat(untried).as("rules that no case fires").isEmpty();
    }

    @Test
    void usesEveryRowInSomeCase() {
        List<RowSource> untried = new ArrayList<>();
        policy.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> untried.add(new RowSource(table.workbook(), table.sheet(), row.number()))));
        untried.removeIf(row -> SHARED_WORKBOOKS.contains(row.table()));
        cases.forEach(each -> untried.removeAll(evaluate(each).rows().toList()));
        assertThat(untried).as("rows that no case uses").isEmpty();
    }

    private static synchronized Evaluation evaluate(PolicyCase each) {
        return EVALUATIONS.computeIfAbsent(each, key -> policy.evaluate(key.request()));
    }
}
