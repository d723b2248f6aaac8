package io.encours.policy;

import static io.encours.policy.PolicySheet.PROPOSED;

import io.encours.facts.creditlimit.NetWorthPointsQuestion;
import io.encours.facts.creditlimit.NetWorthTrait;
import io.encours.facts.creditlimit.PayHabit;
import io.encours.facts.creditlimit.RiskAmountQuestion;
import io.encours.facts.creditlimit.RiskMeasure;

/** The first contents of the credit limit's sheets for methods of comparison. */
final class BenchmarkSheets {

    private static final String POINTS = "https://issuhub.com/view/index?id=4381&pageIndex=234";
    private static final String RISK = "https://www.theglobaltreasurer.com/2011/05/05/the-credit-limit/";

    private BenchmarkSheets() {}

    static PolicySheet riskAmounts() {
        return PolicySheet.of(
                        "Risk amounts",
                        "RiskAmount",
                        "UNIQUE",
                        "How much may be risked on equity and on profit margin?",
                        "One row a range of a figure (UNIQUE). The amounts of both figures are added. Equity in EUR, margin in percent of turnover.",
                        RiskAmountQuestion.class,
                        RiskMeasure.class)
                .in("EUR")
                .when("Figure", "measure == RiskMeasure.$param", 18, (Object[]) RiskMeasure.values())
                .when("From (amount or %)", "value >= $param", 14)
                .when("Below (amount or %)", "value < $param", 14)
                .then("May be risked (EUR)", "row.set(\"amount\", $param);", 16)
                .row("EQUITY", null, 100000, 0, PROPOSED, null)
                .row("EQUITY", 100000, 250000, 20000, PROPOSED, null)
                .row("EQUITY", 250000, 500000, 50000, PROPOSED, null)
                .row("EQUITY", 500000, 1000000, 100000, PROPOSED, null)
                .row("EQUITY", 1000000, null, 200000, RISK, "Published: 200,000 for an equity of 1 million.")
                .row("PROFIT_MARGIN", null, 0, 0, PROPOSED, null)
                .row("PROFIT_MARGIN", 0, 2, 20000, PROPOSED, null)
                .row("PROFIT_MARGIN", 2, 5, 50000, PROPOSED, null)
                .row("PROFIT_MARGIN", 5, null, 100000, RISK, "Published: 100,000 for a margin of 5 %.");
    }

    static PolicySheet points() {
        PolicySheet sheet = PolicySheet.of(
                        "Points",
                        "NetWorthPoints",
                        "UNIQUE",
                        "Which share of its net worth does a customer's profile allow?",
                        "One row a range of a trait (UNIQUE). The points of all six traits are added; the sum is a percentage of the tangible net worth.",
                        NetWorthPointsQuestion.class,
                        NetWorthTrait.class,
                        PayHabit.class)
                .when("Trait", "trait == NetWorthTrait.$param", 20, (Object[]) NetWorthTrait.values())
                .when("From", "value >= $param", 10)
                .when("Above", "value > $param", 10)
                .when("Below", "value < $param", 10)
                .when("Up to", "value <= $param", 10)
                .when("Pays", "habit == PayHabit.$param", 18, (Object[]) PayHabit.values())
                .then("Points (% of net worth)", "row.set(\"points\", $param);", 14);
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
            PolicySheet sheet, String trait, double from, double to, String note, int low, int middle, int high) {
        sheet.row(trait, null, null, from, null, null, low, POINTS, note);
        sheet.row(trait, from, null, null, to, null, middle, POINTS, note);
        sheet.row(trait, null, to, null, null, null, high, POINTS, note);
    }
}
