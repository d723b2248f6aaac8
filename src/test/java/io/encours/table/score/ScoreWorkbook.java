package io.encours.table.score;

import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made the first version of the score's workbook; since then the workbook is its own source. */
public final class ScoreWorkbook {

    private static final Map<String, Operator> OPERATORS = Map.of(
            "==", Operator.EQUAL,
            ">=", Operator.AT_LEAST,
            ">", Operator.ABOVE,
            "<", Operator.BELOW,
            "<=", Operator.AT_MOST,
            "in", Operator.ONE_OF);

    private static final List<String> STRONG =
            List.of("1000000", "600000", "200000", "300000", "150000", "500000", "500000", "150000", "0", "100000");
    private static final List<String> WEAK =
            List.of("1000000", "300000", "500000", "-300000", "-100000", "-50000", "1050000", "5000", "0", "100000");

    private ScoreWorkbook() {}

    public static void main(String[] arguments) {
        workbook().writeTo(Path.of(arguments[0]));
    }

    static WorkbookBuilder workbook() {
        WorkbookBuilder workbook = WorkbookBuilder.named("score")
                .about("Purpose", "How good a customer is: score out of 10 and 600, class A to E or NR, and why.")
                .about("Owner", "Credit management")
                .about("Currency", "EUR. Ratios need no currency; the accounts of a customer are all in one.")
                .about(
                        "How to read",
                        "Classes and Risk events come last in time and first in importance: the score earns a"
                                + " class, events may hold it down. Criteria says what each criterion is worth, Bands and Words"
                                + " which answer from 1 (worst) to 7 (best) it earns. The other sheets feed these.")
                .about(
                        "The score",
                        "Each answer earns (answer - 1) / 6 of its weight. Criteria that are not known are left"
                                + " out and the others weigh more. Out of 600, penalties of the worst answers and points of risk"
                                + " events come off; the score out of 10 is the same divided by 60, to one decimal.")
                .about(
                        "Sources",
                        "A name in the column Source is the publication a row is from; 'T04 anchor' is the house"
                                + " scorecard's own anchor; 'proposed' is a proposal to be confirmed; 'from memory' must be"
                                + " verified before it is relied upon.");
        Stream.of(ClassSheets.all(), CardSheets.all(), EventSheets.all(), PaymentSheets.all(), ModelSheets.all())
                .flatMap(List::stream)
                .forEach(sheet -> add(workbook, sheet));
        return withTests(workbook);
    }

    private static void add(WorkbookBuilder workbook, SheetText sheet) {
        TableBuilder table = workbook.table(sheet.name(), sheet.row(), HitPolicy.valueOf(sheet.policy()))
                .title(sheet.title())
                .answers(sheet.sentence())
                .currency("EUR");
        List<RecordComponent> types = new ArrayList<>();
        for (String condition : sheet.conditions()) {
            String[] part = condition.split(" : ", 2);
            String[] fieldAndOperator = part[0].split(" ");
            table.when(fieldAndOperator[0], OPERATORS.get(fieldAndOperator[1]), part[1]);
            types.add(component(sheet.question(), fieldAndOperator[0]));
        }
        types.addAll(List.of(sheet.row().getRecordComponents())
                .subList(1, sheet.row().getRecordComponents().length - 1));
        sheet.rows().forEach(cells -> table.row(values(cells, types)));
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    private static @Nullable Object[] values(List<String> cells, List<RecordComponent> types) {
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(cells.get(i), i < types.size() ? types.get(i).getType() : String.class);
        }
        return values;
    }

    private static @Nullable Object value(String cell, Class<?> type) {
        if (cell.isEmpty()) {
            return null;
        } else if (type == boolean.class) {
            return Boolean.valueOf(cell);
        } else if (type.isEnum() || type == String.class || type.getSimpleName().equals("ReasonCode")) {
            return cell;
        }
        return new BigDecimal(cell);
    }

    private static WorkbookBuilder withTests(WorkbookBuilder workbook) {
        return workbook.tests("What must come out for what is given; change the policy and see whether it still does.")
                .given("/subject/country", "Country")
                .given("/creditFile/company/founded", "Founded")
                .given("/creditFile/company/activity", "Activity")
                .given("/creditFile/company/lastPublishedAccounts", "Last published accounts")
                .given("/creditFile/financials/currency", "Currency")
                .given("/creditFile/financials/periodEnd", "Closing date")
                .given("/creditFile/financials/totalAssets", "Total assets")
                .given("/creditFile/financials/currentAssets", "Current assets")
                .given("/creditFile/financials/currentLiabilities", "Current liabilities")
                .given("/creditFile/financials/retainedEarnings", "Retained earnings")
                .given("/creditFile/financials/ebit", "EBIT")
                .given("/creditFile/financials/equity", "Equity")
                .given("/creditFile/financials/totalLiabilities", "Total liabilities")
                .given("/creditFile/financials/cash", "Cash")
                .given("/creditFile/financials/undrawnCreditLines", "Undrawn credit lines")
                .given("/creditFile/financials/shortTermDebt", "Short-term debt")
                .given("/asOf", "As of")
                .expect("/outcome", "Outcome")
                .expect("/riskClass", "Class")
                .expect("/score10", "Score out of ten")
                .test(test("Strong balance sheet", "2009-03-01", "2026-03-31", STRONG, "RATED", "A", "10"))
                .test(test("Weak balance sheet, young company", "2025-11-21", "2025-03-31", WEAK, "RATED", "E", "0"))
                .test(test(
                        "Strong, but accounts unpublished for two years",
                        "2009-03-01",
                        "2024-11-20",
                        STRONG,
                        "RATED",
                        "E",
                        "7.9"))
                .test(test("Hardly anything known", "2009-03-01", null, null, "NOT_RATED", "NR", null))
                .end();
    }

    private static @Nullable Object[] test(
            String name,
            String founded,
            @Nullable String published,
            @Nullable List<String> figures,
            String outcome,
            String riskClass,
            @Nullable String score) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        cells.add("FR");
        cells.add(LocalDate.parse(founded));
        cells.add("NON_MANUFACTURER");
        cells.add(published == null ? null : LocalDate.parse(published));
        cells.add(figures == null ? null : "EUR");
        cells.add(figures == null ? null : LocalDate.parse("2025-12-31"));
        for (int i = 0; i < STRONG.size(); i++) {
            cells.add(figures == null ? null : new BigDecimal(figures.get(i)));
        }
        cells.add(LocalDate.parse("2026-11-21"));
        cells.add(outcome);
        cells.add(riskClass);
        cells.add(score == null ? null : new BigDecimal(score));
        return cells.toArray();
    }
}
