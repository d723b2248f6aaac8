package io.encours.table.limit;

import io.encours.facts.creditlimit.NetWorthPointsRow;
import io.encours.facts.creditlimit.RiskAmountRow;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;

/** The first contents of the credit limit's sheets for methods of comparison. */
final class BenchmarkSheets {

    private static final String POINTS = "https://issuhub.com/view/index?id=4381&pageIndex=234";
    private static final String RISK = "https://www.theglobaltreasurer.com/2011/05/05/the-credit-limit/";

    private BenchmarkSheets() {}

    static TableBuilder riskAmounts(WorkbookBuilder workbook) {
        return workbook.table("Risk amounts", RiskAmountRow.class, HitPolicy.UNIQUE)
                .title("How much may be risked on equity and on profit margin?")
                .answers(
                        "One row a range of a figure (UNIQUE). The amounts of both figures are added. Equity in EUR, margin in percent of turnover.")
                .currency("EUR")
                .when("measure", Operator.EQUAL, "Figure")
                .when("value", Operator.AT_LEAST, "From (amount or %)")
                .when("value", Operator.BELOW, "Below (amount or %)")
                .then("amount", "May be risked (EUR)")
                .row("EQUITY", null, 100000, 0, "proposed", null)
                .row("EQUITY", 100000, 250000, 20000, "proposed", null)
                .row("EQUITY", 250000, 500000, 50000, "proposed", null)
                .row("EQUITY", 500000, 1000000, 100000, "proposed", null)
                .row("EQUITY", 1000000, null, 200000, RISK, "Published: 200,000 for an equity of 1 million.")
                .row("PROFIT_MARGIN", null, 0, 0, "proposed", null)
                .row("PROFIT_MARGIN", 0, 2, 20000, "proposed", null)
                .row("PROFIT_MARGIN", 2, 5, 50000, "proposed", null)
                .row("PROFIT_MARGIN", 5, null, 100000, RISK, "Published: 100,000 for a margin of 5 %.");
    }

    static TableBuilder points(WorkbookBuilder workbook) {
        TableBuilder sheet = workbook.table("Points", NetWorthPointsRow.class, HitPolicy.UNIQUE)
                .title("Which share of its net worth does a customer's profile allow?")
                .answers(
                        "One row a range of a trait (UNIQUE). The points of all six traits are added; the sum is a percentage of the tangible net worth.")
                .when("trait", Operator.EQUAL, "Trait")
                .when("value", Operator.AT_LEAST, "From")
                .when("value", Operator.ABOVE, "Above")
                .when("value", Operator.BELOW, "Below")
                .when("value", Operator.AT_MOST, "Up to")
                .when("habit", Operator.EQUAL, "Pays")
                .then("points", "Points (% of net worth)");
        String requirement =
                "C: the need as a share of what the buyer owes all suppliers; the source does not define it.";
        trait(sheet, "REQUIREMENT", 25, 50, requirement, 0, 5, 10);
        sheet.row("PAY_HABITS", null, null, null, null, "TAKES_DISCOUNT", 10, POINTS, "P: pay habits");
        sheet.row("PAY_HABITS", null, null, null, null, "ON_TIME", 5, POINTS, "P: pay habits");
        sheet.row("PAY_HABITS", null, null, null, null, "LATE", -5, POINTS, "P: pay habits");
        trait(sheet, "YEARS_IN_BUSINESS", 3, 10, "Y: years in business", 0, 5, 10);
        trait(sheet, "PROFIT_MARGIN", 5, 14, "M: profit margin, in percent", 0, 5, 10);
        trait(sheet, "CURRENT_RATIO", 1.5, 2.2, "R: current assets over current liabilities", 0, 5, 10);
        trait(
                sheet,
                "DEBT_TO_ASSETS",
                30,
                50,
                "T: debt over assets, in percent (5 points in the middle: proposed)",
                10,
                5,
                -5);
        return sheet;
    }

    private static void trait(
            TableBuilder sheet, String trait, double from, double to, String note, int low, int middle, int high) {
        sheet.row(trait, null, null, from, null, null, low, POINTS, note);
        sheet.row(trait, from, null, null, to, null, middle, POINTS, note);
        sheet.row(trait, null, to, null, null, null, high, POINTS, note);
    }
}
