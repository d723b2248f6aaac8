package io.encours.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.Patience;
import io.encours.engine.Policy;
import io.encours.engine.TestCompiler;
import io.encours.facts.RowSource;
import io.encours.problem.RequestReader;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Severity;
import jakarta.validation.Validation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChecksTests {

    private static final RequestReader READER =
            new RequestReader(Validation.buildDefaultValidatorFactory().getValidator());
    private static final Draft BASE = Draft.ofTheRepository();
    private static final String SHARE_OF_CLASS_B = BASE.address("credit-limit", "Ceilings", "B", "B", "C");
    private static final String HIT_POLICY = BASE.address("order-approval", "Settings", "A", "HitPolicy", "B");
    private static final Checks CHECKS = checks(Patience.LONG);

    /** The release in force keeps the rules compiled, which drafts that change tables share. */
    private static Policy inForce;

    @BeforeAll
    static void compileTheReleaseInForce() {
        inForce = TestCompiler.COMPILER.compile(BASE.artefacts());
    }

    @AfterAll
    static void close() {
        inForce.close();
    }

    @Test
    void passesTheDefaultPolicy() {
        CheckReport report = report(BASE);
        assertThat(errors(report)).isEmpty();
        assertThat(report.rules()).isEmpty();
        assertThat(report.tests()).hasSizeGreaterThan(600).allMatch(TestOutcome::passed);
        assertThat(report.passed()).isTrue();
        assertThat(report.rows().unreachable()).isZero();
        assertThat(report.rows().evaluated()).isEqualTo(report.coverage().rows());
        assertThat(report.coverage().untestedRows())
                .extracting(RowSource::table)
                .containsOnly("delegation", "reasons", "phrases");
        print("the default policy", report);
    }

    @Test
    void givesTheSameReportForTheSameContent() {
        Draft draft = BASE.withCell("credit-limit", "Ceilings", SHARE_OF_CLASS_B, 30);
        assertThat(report(draft).hash())
                .isEqualTo(report(draft).hash())
                .isNotEqualTo(report(BASE).hash());
    }

    @Test
    void saysOfAFailedTestWhichFieldWhatWasExpectedWhatCameOutAndInWhichCell() {
        CheckReport report = report(BASE.withCell("credit-limit", "Ceilings", SHARE_OF_CLASS_B, 30));
        assertThat(report.passed()).isFalse();
        assertThat(report.tests())
                .filteredOn(outcome -> outcome.name().equals("Net worth binds before turnover"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.passed()).isFalse();
                    assertThat(outcome.place()).isEqualTo("Tests/5");
                    assertThat(outcome.differences())
                            .containsExactly(new Difference("/limit/amount", "28000", "24000.00", "L5"));
                });
        assertThat(report.of("credit-limit").findings())
                .filteredOn(finding -> finding.code() == FindingCode.TEST_FAILED)
                .extracting(Finding::sheet, Finding::cell, Finding::found)
                .contains(tuple("Tests", "L5", "28000"));
        assertThat(report.rows().changed()).isEqualTo(1);
        assertThat(report.rows().compared()).isEqualTo(1);
    }

    @Test
    void namesEveryProblemOfWorkbooksRulesAndCasesAtOnce() {
        CheckReport report = report(BASE.withCell("credit-limit", "Ceilings", SHARE_OF_CLASS_B, "about 35")
                .withCell("order-approval", "Settings", HIT_POLICY, "COLLECT")
                .with("rules/score/more.drl", "package rules.score\nrule \"x\"\nwhen\n  Nothing()\nthen\nend\n")
                .with("rules/score/cases/more.json", "[{\"name\": \"no more\"}, 7]")
                .with("rules/dunning/cases/more.json", "[{\"name\": \"broken\",")
                .with("rules/unknown/cases/more.json", "[]"));
        assertThat(report.passed()).isFalse();
        assertThat(report.tests()).isEmpty();
        assertThat(errors(report))
                .extracting(Finding::sheet, Finding::cell, Finding::code)
                .contains(tuple("Ceilings", SHARE_OF_CLASS_B, FindingCode.NOT_A_NUMBER));
        assertThat(report.of("order-approval").findings())
                .extracting(Finding::code)
                .contains(FindingCode.CHANGED_TECHNICAL_ROW);
        assertThat(report.rules())
                .extracting(finding -> finding.artefact() + ", " + finding.place())
                .containsExactlyInAnyOrder(
                        "rules/score/more.drl, line 4",
                        "rules/score/cases/more.json, case 1",
                        "rules/score/cases/more.json, case 2",
                        "rules/dunning/cases/more.json, line 1",
                        "rules/unknown/cases/more.json, null");
    }

    @Test
    void takesAWorkbookThatIsOlderThanAColumnThatMayBeEmpty() {
        CheckReport report = report(BASE.withSheet("reasons", "Reasons", sheet -> {
            int next = column(sheet, "Weight") + 1;
            sheet.shiftColumns(next, next + 1, -1);
        }));
        assertThat(errors(report)).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    private static int column(XSSFSheet sheet, String label) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.toString().equals(label))
                .mapToInt(Cell::getColumnIndex)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhatATestGivesThatNobodyMayAskFor() {
        CheckReport report = report(BASE.withCell("credit-limit", "Tests", "E5", "Z"));
        assertThat(report.of("credit-limit").findings())
                .filteredOn(finding -> finding.code() == FindingCode.BAD_TEST)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo("5:5");
                    assertThat(finding.found()).contains("/riskClass");
                    assertThat(finding.expected()).contains("A, B, C");
                });
    }

    @Test
    void endsRulesThatRunAway() {
        CheckReport report = report(BASE.with("rules/score/more.drl", """
                package rules.score
                import io.encours.facts.score.ScoreRequest
                rule "starts" when ScoreRequest() then insert(1); end
                rule "runs away" when $n : Integer() then insert($n + 1); end
                """));
        assertThat(report.passed()).isFalse();
        assertThat(report.tests())
                .filteredOn(outcome -> outcome.artefact().startsWith("rules/score/"))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.passed()).isFalse());
        assertThat(report.tests())
                .flatExtracting(TestOutcome::differences)
                .extracting(Difference::found)
                .filteredOn(found -> found.contains("10000 firings"))
                .hasSize(20);
    }

    @Test
    void givesUpAfterItsTimeLimit() {
        CheckReport report = checks(Duration.ofMillis(1)).run(BASE.artefacts(), BASE.artefacts());
        assertThat(report.passed()).isFalse();
        assertThat(report.rules())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("stopped"));
    }

    @Test
    void checksAPolicyThatHasNoBase() {
        CheckReport report = CHECKS.run(BASE.artefacts(), new TreeMap<>(Map.of()));
        assertThat(report.passed()).isTrue();
        assertThat(report.rows().compared()).isEqualTo(200);
    }

    @Test
    void checksAWorkbookOf500Rows() {
        Draft draft = BASE.withSheet("credit-limit", "Settings", ChecksTests::addCompanies);
        CheckReport report = report(draft);
        assertThat(errors(report)).isEmpty();
        assertThat(report.passed()).isTrue();
        print("a workbook with 500 rows more, unprepared", report);
        print("a workbook with 500 rows more", report(draft));
    }

    /** One row a selling company, above the row for all others. */
    private static void addCompanies(XSSFSheet settings) {
        XSSFRow model = settings.getRow(settings.getLastRowNum());
        int first = model.getRowNum();
        settings.shiftRows(first, first, 500);
        XSSFRow others = settings.getRow(first + 500);
        for (int i = 0; i < 500; i++) {
            XSSFRow row = settings.createRow(first + i);
            row.copyRowFrom(others, new CellCopyPolicy());
            row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue("FR%03d".formatted(i));
        }
    }

    private static Checks checks(Duration limit) {
        return new Checks(TestCompiler.COMPILER, READER, new CheckSettings(limit, 200));
    }

    private static CheckReport report(Draft draft) {
        return CHECKS.run(draft.artefacts(), BASE.artefacts());
    }

    private static List<Finding> errors(CheckReport report) {
        return report.workbooks().stream()
                .flatMap(workbook -> workbook.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @SuppressWarnings("SystemOut")
    private static void print(String what, CheckReport report) {
        System.out.printf("Checks of %s: %s, %s%n", what, report.timings(), report.rows());
    }
}
