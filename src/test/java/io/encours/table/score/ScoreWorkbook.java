package io.encours.table.score;

import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
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
                .given("/creditFile/externalRatings/0/provider", "Agency")
                .given("/creditFile/externalRatings/0/grade", "Grade")
                .given("/asOf", "As of")
                .expect("/outcome", "Outcome")
                .expect("/riskClass", "Class")
                .expect("/score10", "Score out of ten")
                .end();
    }
}
