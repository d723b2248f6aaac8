package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.OpenItem;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.Channel;
import io.encours.facts.dunning.Contact;
import io.encours.facts.dunning.DunningAction;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.DunningResult;
import io.encours.facts.dunning.DunningTask;
import io.encours.facts.dunning.Insolvency;
import io.encours.facts.dunning.Step;
import io.encours.facts.dunning.TakenStep;
import io.encours.facts.segment.Segment;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dunning under workbooks that somebody has changed, among them the "3 time" policy of OCA/credit-control. */
class DunningPolicyTests {

    private static final String DUNNING = "decision-tables/dunning.xlsx";
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    /** Keeps the rules compiled, which the changed policies share. */
    private static Policy unchanged;

    @BeforeAll
    static void compileTheRulesOnce() {
        unchanged = TestCompiler.COMPILER.compile(PolicyFiles.artefacts());
    }

    @AfterAll
    static void close() {
        unchanged.close();
    }

    @Test
    void contactsOnASundayWhereTheGuardIsOff() {
        DunningRequest request = request(SUNDAY, item(SUNDAY.minusDays(12), null), List.of());
        assertThat(result(evaluate(DUNNING, workbook -> deactivate(workbook, "WEEKEND"), request))
                        .outcome())
                .isEqualTo("ACTION");
    }

    @Test
    void callsNothingOverdueThatCouldNotBePaidYetWhereTheGuardIsOff() {
        DunningRequest request = request(SUNDAY, item(SUNDAY.minusDays(1), null), List.of());
        assertThat(result(evaluate(DUNNING, workbook -> deactivate(workbook, "WEEKEND"), request))
                        .overdue())
                .isNull();
    }

    /** Article 642 of the code of civil procedure holds whatever the committee decides about reminders. */
    @Test
    void endsTheTimeForClaimsOnAWorkingDayWhereTheGuardIsOff() {
        LocalDate saturday = LocalDate.of(2026, 11, 7);
        DunningRequest request = inProceedings(
                request(saturday, item(saturday.minusDays(90), null), List.of()), saturday.minusMonths(2));
        assertThat(result(evaluate(DUNNING, workbook -> deactivate(workbook, "WEEKEND"), request))
                        .task())
                .extracting(DunningTask::by)
                .isEqualTo(saturday.plusDays(2));
    }

    @Test
    void contactsOnTheNextDayWhereNoDayIsQuiet() {
        LocalDate monday = SUNDAY.plusDays(1);
        DunningRequest request =
                request(monday.plusDays(1), item(monday.minusDays(12), null), List.of(new Contact(monday, false)));
        assertThat(result(evaluate(DUNNING, workbook -> deactivate(workbook, "QUIET_DAYS"), request))
                        .outcome())
                .isEqualTo("ACTION");
    }

    @Test
    void refersAnOverdueInvoiceForWhichTheMatrixHasNothing() {
        DunningRequest request = request(SUNDAY.plusDays(1), item(SUNDAY.minusDays(90), null), null);
        assertReferred(evaluate(DUNNING, workbook -> endAt(workbook, 60), request));
    }

    @Test
    void refersASegmentWithoutAStrategy() {
        DunningRequest request = request(SUNDAY.plusDays(1), item(SUNDAY.minusDays(9), null), null);
        assertReferred(evaluate(
                "decision-tables/segment.xlsx", workbook -> removeRow(workbook, "Strategies", "STANDARD"), request));
    }

    /** W54: the first level is an e-mail once the due date is ten days past. */
    @Test
    void takesTheFirstOfThreeTimesAfterTenDays() {
        LocalDate due = LocalDate.of(2025, 1, 10);
        DunningRequest request = request(LocalDate.of(2025, 1, 20), item(due, null), List.of());
        DunningAction action = action(evaluate(DUNNING, DunningPolicyTests::threeTimes, request));
        assertThat(action.step()).isEqualTo(Step.S1_REMINDER);
        assertThat(action.channels()).containsExactly(Channel.EMAIL);
    }

    /** W55: due and thirty days are 9 February; the second level waits for the end of that month. */
    @Test
    void takesTheSecondOfThreeTimesAtTheEndOfTheMonth() {
        LocalDate due = LocalDate.of(2025, 1, 10);
        DunningItem item = item(due, new TakenStep(Step.S1_REMINDER, LocalDate.of(2025, 1, 20)));
        Evaluation before =
                evaluate(DUNNING, DunningPolicyTests::threeTimes, request(LocalDate.of(2025, 2, 27), item, List.of()));
        Evaluation then =
                evaluate(DUNNING, DunningPolicyTests::threeTimes, request(LocalDate.of(2025, 2, 28), item, List.of()));
        assertThat(result(before).outcome()).isEqualTo("NO_ACTION");
        assertThat(result(before).nextEvaluationDate()).isEqualTo("2025-02-28");
        assertThat(action(then).step()).isEqualTo(Step.S2_REMINDER);
        assertThat(action(then).channels()).containsExactly(Channel.EMAIL);
    }

    /** Level 1: due + 10 days; level 2: due + 30 days, end of month; level 3: due + 40 days, end of month. */
    private static void threeTimes(Workbook workbook) {
        Sheet sheet = workbook.getSheet("Matrix");
        int first = rowOf(sheet, "S0_PRE_DUE").getRowNum();
        Object[][] stages = {
            {10, 40, "S1_REMINDER", "EMAIL", false},
            {30, 40, "S2_REMINDER", "EMAIL", true},
            {40, null, "S5_LAST_REMINDER", "LETTER", true}
        };
        for (int i = 0; i < stages.length; i++) {
            stage(sheet.getRow(first + i), stages[i]);
        }
        for (int row = sheet.getLastRowNum(); row >= first + stages.length; row--) {
            sheet.removeRow(sheet.getRow(row));
        }
    }

    private static void stage(Row row, Object[] stage) {
        for (int column = 1; column <= 4; column++) {
            row.getCell(column).setBlank();
        }
        row.getCell(5).setCellValue((int) stage[0]);
        if (stage[1] == null) {
            row.getCell(6).setBlank();
        } else {
            row.getCell(6).setCellValue((int) stage[1]);
        }
        row.getCell(7).setCellValue((String) stage[2]);
        row.getCell(8).setCellValue((String) stage[3]);
        row.getCell(16).setCellValue((boolean) stage[4]);
    }

    private static void assertReferred(Evaluation evaluation) {
        assertThat(evaluation.outcome()).isEqualTo("REFER");
        assertThat(evaluation.humanReviewRequired()).isTrue();
        assertThat(evaluation.reasons())
                .extracting(reason -> reason.code().value())
                .contains("NO_RULE");
    }

    private static DunningResult result(Evaluation evaluation) {
        return (DunningResult) Objects.requireNonNull(evaluation.result());
    }

    private static DunningAction action(Evaluation evaluation) {
        return Objects.requireNonNull(result(evaluation).action());
    }

    private static DunningItem item(LocalDate due, @Nullable TakenStep taken) {
        return new DunningItem(
                new OpenItem("F-1", Money.of("800", "EUR"), null, due, null), null, null, null, null, null, taken);
    }

    private static DunningRequest inProceedings(DunningRequest like, LocalDate published) {
        return new DunningRequest(
                like.subject(),
                null,
                like.asOf(),
                like.segment(),
                null,
                null,
                null,
                null,
                null,
                like.items(),
                null,
                like.contacts(),
                null,
                new Insolvency(published, published, null),
                null,
                null);
    }

    private static DunningRequest request(LocalDate asOf, DunningItem item, @Nullable List<Contact> contacts) {
        return new DunningRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR"),
                null,
                asOf,
                Segment.STANDARD,
                null,
                null,
                null,
                null,
                null,
                List.of(item),
                null,
                contacts,
                null,
                null,
                null,
                null);
    }

    private static Evaluation evaluate(String artefact, Consumer<Workbook> change, DunningRequest request) {
        Map<String, byte[]> artefacts = new LinkedHashMap<>(PolicyFiles.artefacts());
        artefacts.computeIfPresent(artefact, (name, xlsx) -> changed(xlsx, change));
        try (Policy policy = TestCompiler.COMPILER.compile(artefacts)) {
            return policy.evaluate(request);
        }
    }

    private static byte[] changed(byte[] xlsx, Consumer<Workbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deactivate(Workbook workbook, String guard) {
        rowOf(workbook.getSheet("Guards"), guard).getCell(2).setCellValue(false);
    }

    private static void endAt(Workbook workbook, int days) {
        for (Row row : workbook.getSheet("Matrix")) {
            if (row.getCell(7) != null && row.getCell(7).toString().startsWith("S7")) {
                row.getCell(5).setCellValue(days - 1);
                row.getCell(6).setCellValue(days);
            }
        }
    }

    private static void removeRow(Workbook workbook, String name, String text) {
        Sheet sheet = workbook.getSheet(name);
        int row = rowOf(sheet, text).getRowNum();
        sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
    }

    private static Row rowOf(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (int column = 1; column <= 7; column++) {
                if (row.getCell(column) != null
                        && row.getCell(column).toString().equals(text)) {
                    return row;
                }
            }
        }
        throw new AssertionError(text + " is not in " + sheet.getSheetName());
    }
}
