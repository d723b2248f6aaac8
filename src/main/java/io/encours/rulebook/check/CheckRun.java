package io.encours.rulebook.check;

import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import io.encours.engine.PolicyException;
import io.encours.engine.PolicyFinding;
import io.encours.problem.RequestReader;
import io.encours.table.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** One run of all checks on one draft. */
final class CheckRun {

    private final PolicyCompiler compiler;
    private final RequestReader reader;
    private final CheckSettings settings;
    private final SortedMap<String, byte[]> artefacts;
    private final Workbooks workbooks;
    private final Problems problems = new Problems();
    private final StopWatch watch = new StopWatch();

    CheckRun(
            PolicyCompiler compiler,
            RequestReader reader,
            CheckSettings settings,
            SortedMap<String, byte[]> artefacts,
            SortedMap<String, byte[]> base) {
        this.compiler = compiler;
        this.reader = reader;
        this.settings = settings;
        this.artefacts = artefacts;
        this.workbooks = new Workbooks(artefacts, base);
    }

    CheckReport report() {
        workbooks.check(problems);
        CaseFiles files = CaseFiles.of(artefacts, reader);
        problems.add(files.findings());
        List<PolicyCase> cases = new ArrayList<>();
        workbooks.readings().forEach(reading -> cases.addAll(sheetCases(reading)));
        cases.addAll(files.cases());
        long reading = watch.lap();
        Optional<Policy> policy = compiled();
        long compiling = watch.lap();
        if (policy.isEmpty() || problems.hasErrors()) {
            policy.ifPresent(Policy::close);
            return new CheckReport(
                    !problems.hasErrors(),
                    problems.workbooks(),
                    problems.rules(),
                    List.of(),
                    RowRun.NONE,
                    Coverage.NONE,
                    new CheckTimings(reading, compiling, 0, 0, watch.total()));
        }
        try (Policy ready = policy.get()) {
            return tried(ready, cases, reading, compiling);
        }
    }

    private List<PolicyCase> sheetCases(Reading reading) {
        SheetCases sheet = SheetCases.of(reading, reader);
        problems.add(reading.workbook(), sheet.findings());
        return sheet.cases();
    }

    /** The policy; the rules are compiled also where a workbook has errors, to name those of the rules at once. */
    private Optional<Policy> compiled() {
        try {
            return Optional.of(compiler.compile(workbooks.compilable(problems)));
        } catch (PolicyException refused) {
            problems.add(refused.findings());
            return Optional.empty();
        }
    }

    private CheckReport tried(Policy policy, List<PolicyCase> cases, long reading, long compiling) {
        TestRun tests = new TestRun(policy);
        cases.forEach(each -> problems.add(workbook(each), tests.decide(each)));
        long testing = watch.lap();
        RowRun rows = new RowChecks(policy, workbooks, problems, settings.comparedRows()).run();
        long asking = watch.lap();
        boolean passed = !problems.hasErrors() && tests.outcomes().stream().noneMatch(TestOutcome::blocking);
        return new CheckReport(
                passed,
                problems.workbooks(),
                problems.rules(),
                tests.outcomes(),
                rows,
                tests.coverage(),
                new CheckTimings(reading, compiling, testing, asking, watch.total()));
    }

    private static String workbook(PolicyCase each) {
        return Workbooks.isWorkbook(each.artefact()) ? Workbooks.name(each.artefact()) : "";
    }

    static CheckReport stopped(CheckSettings settings) {
        PolicyFinding finding = new PolicyFinding(
                "rules",
                null,
                "the checks were stopped after %d s without coming to an end"
                        .formatted(settings.timeLimit().toSeconds()));
        long millis = settings.timeLimit().toMillis();
        return new CheckReport(
                false,
                List.of(),
                List.of(finding),
                List.of(),
                RowRun.NONE,
                Coverage.NONE,
                new CheckTimings(0, 0, 0, 0, millis));
    }
}
