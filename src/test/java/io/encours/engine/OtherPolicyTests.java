package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.CreditFile;
import io.encours.facts.MissingData;
import io.encours.facts.Request;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.facts.creditlimit.LimitMethod;
import io.encours.facts.creditlimit.RunningBusiness;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decisions under workbooks that somebody has changed: what no row answers goes to a person, and any method may bind. */
class OtherPolicyTests {

    private static final String LIMITS = "decision-tables/credit-limit.xlsx";
    private static final String ORDERS = "decision-tables/order-approval.xlsx";

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
    void refersWithoutSettingsForTheCompany() {
        assertReferred(evaluate(
                LIMITS, workbook -> lastRow(workbook, "Settings").getCell(1).setCellValue("FR99"), null));
    }

    @Test
    void refersAClassWithoutCeilings() {
        assertReferred(evaluate(
                LIMITS, workbook -> workbook.getSheet("Ceilings").removeRow(lastRow(workbook, "Ceilings")), null));
    }

    @Test
    void refersALimitThatNobodyMayApprove() {
        assertReferred(evaluate(
                "decision-tables/delegation.xlsx", workbook -> replace(workbook, "LIMIT, ORDER", "ORDER"), null));
    }

    @Test
    void letsTheRunningBusinessBindForItsMonths() {
        CreditLimitResult result = (CreditLimitResult) Objects.requireNonNull(
                evaluate(LIMITS, OtherPolicyTests::bindActivity, business()).result());
        assertThat(result.bindingCriterion()).isEqualTo(LimitMethod.ACTIVITY);
        assertThat(result.limit()).isEqualTo(Money.of("700", "EUR"));
        assertThat(result.validUntil()).isEqualTo("2027-01-21");
    }

    @Test
    void namesAMethodThatBindsAndCannotBeComputed() {
        assertThat(evaluate(LIMITS, OtherPolicyTests::bindActivity, null).missingData())
                .extracting(MissingData::field)
                .contains("runningBusiness");
    }

    @Test
    void refersAnOrderWithoutSettingsForTheCompany() {
        assertReferred(evaluateOrder(
                workbook -> lastRow(workbook, "Settings").getCell(1).setCellValue("FR99")));
    }

    @Test
    void refersAnOrderOfWhichAComponentHasNoRow() {
        assertReferred(evaluateOrder(workbook -> countOnlyAtTheInvoice(workbook, "OVERDUE")));
    }

    private static void assertReferred(Evaluation evaluation) {
        assertThat(evaluation.outcome()).isEqualTo("REFER");
        assertThat(evaluation.humanReviewRequired()).isTrue();
        assertThat(evaluation.reasons())
                .extracting(reason -> reason.code().value())
                .contains("NO_RULE");
    }

    private static Evaluation evaluate(String artefact, Consumer<Workbook> change, @Nullable RunningBusiness business) {
        Map<String, byte[]> artefacts = new LinkedHashMap<>(PolicyFiles.artefacts());
        artefacts.computeIfPresent(artefact, (name, xlsx) -> changed(xlsx, change));
        try (Policy policy = TestCompiler.COMPILER.compile(artefacts)) {
            return policy.evaluate(request(business));
        }
    }

    private static Evaluation evaluateOrder(Consumer<Workbook> change) {
        Map<String, byte[]> artefacts = new LinkedHashMap<>(PolicyFiles.artefacts());
        artefacts.computeIfPresent(ORDERS, (name, xlsx) -> changed(xlsx, change));
        try (Policy policy = TestCompiler.COMPILER.compile(artefacts)) {
            return policy.evaluate(anOrderWithinTheLimit());
        }
    }

    private static Request anOrderWithinTheLimit() {
        return PolicyFiles.cases().stream()
                .filter(each -> each.name().equals("exactly at the limit is within it"))
                .findFirst()
                .orElseThrow()
                .request();
    }

    private static void countOnlyAtTheInvoice(Workbook workbook, String component) {
        for (Row row : workbook.getSheet("Exposure")) {
            if (isText(row.getCell(1), component)) {
                row.getCell(2).setCellValue("INVOICE");
            }
        }
    }

    private static CreditLimitRequest request(@Nullable RunningBusiness business) {
        return new CreditLimitRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR"),
                null,
                LocalDate.of(2026, 11, 21),
                RiskClass.NR,
                CreditFile.empty(),
                null,
                null,
                null,
                null,
                null,
                business,
                null,
                null);
    }

    private static RunningBusiness business() {
        Money none = Money.of("0", "EUR");
        return new RunningBusiness(Money.of("710", "EUR"), none, none, BigDecimal.ONE, BigDecimal.ONE, 30);
    }

    private static void bindActivity(Workbook workbook) {
        for (Row row : workbook.getSheet("Methods")) {
            if (isText(row.getCell(1), "ACTIVITY")) {
                row.getCell(2).setCellValue("BINDING");
            }
        }
    }

    private static void replace(Workbook workbook, String text, String by) {
        for (Row row : workbook.getSheetAt(0)) {
            for (Cell cell : row) {
                if (isText(cell, text)) {
                    cell.setCellValue(by);
                }
            }
        }
    }

    private static boolean isText(@Nullable Cell cell, String text) {
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }

    private static Row lastRow(Workbook workbook, String name) {
        Sheet sheet = workbook.getSheet(name);
        return sheet.getRow(sheet.getLastRowNum());
    }

    private static byte[] changed(byte[] xlsx, Consumer<Workbook> change) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
