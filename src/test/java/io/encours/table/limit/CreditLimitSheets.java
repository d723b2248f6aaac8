package io.encours.table.limit;

import io.encours.facts.creditlimit.ActivityValidityRow;
import io.encours.facts.creditlimit.CeilingRow;
import io.encours.facts.creditlimit.LimitMethod;
import io.encours.facts.creditlimit.LimitSettingsRow;
import io.encours.facts.creditlimit.MethodRow;
import io.encours.facts.creditlimit.MethodUse;
import io.encours.facts.creditlimit.OpinionCapRow;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;

/** The first contents of the credit limit's sheets that make the limit. */
final class CreditLimitSheets {

    private static final String MYDSO = "https://www.mydsomanager.com/online-help.php?question=34";
    private static final String LEGIFISCAL = "https://www.legifiscal.fr/vie-affaires/definition-limite-credit.html";
    private static final String COFACE =
            "https://www.coface.jp/Our-Offer/Assess-and-monitor-my-customer-s-solvency/rating-Credit-Opinions";

    private CreditLimitSheets() {}

    static TableBuilder ceilings(WorkbookBuilder workbook) {
        return workbook.table("Ceilings", CeilingRow.class, HitPolicy.UNIQUE)
                .title("How much credit may a customer of each class have?")
                .answers(
                        "One row a class (UNIQUE). The lowest of all ceilings that can be computed sets the limit. An empty share: this figure sets no ceiling for the class.")
                .currency("EUR")
                .when("riskClass", Operator.EQUAL, "Risk class")
                .then("shareOfNetWorth", "Share of tangible net worth (%)")
                .then("shareOfTurnover", "Share of the buyer's turnover (%)")
                .then("shareOfPayables", "Share of the buyer's trade payables (%)")
                .then("shareOfSellerTurnover", "Share of our own turnover (%)")
                .then("absoluteCap", "Cap on the whole limit (EUR)")
                .then("uninsuredCap", "Cap on what is not insured (EUR)")
                .then("validityMonths", "Valid for (months)")
                .row("A", 50, 10, 20, 5, 2000000, 500000, 12, "proposed" + "; 5 % of own turnover: " + LEGIFISCAL, null)
                .row("B", 35, 5, 15, 5, 750000, 200000, 12, MYDSO + " (35 % and 5 %); the rest proposed", null)
                .row("C", 15, 2.5, 10, 3, 200000, 60000, 6, "proposed", null)
                .row("D", 5, 1, 5, 1, 30000, 10000, 3, "proposed", null)
                .row("E", 0, 0, 0, 0, 0, 0, 1, MYDSO, "Against a guarantee or payment in advance only.")
                .row(
                        "NR",
                        null,
                        0.5,
                        2,
                        0.5,
                        8000,
                        8000,
                        3,
                        "http://e-assurance-credit.com/assurance-credit/assurance-credit-prevention-surveillance.php (insurers cover 3 to 8 thousand euros unseen); the rest proposed",
                        "No share of net worth: a customer without usable accounts has none to take a share of. With 0 % one known figure would shut out every customer that is not rated. A negative net worth still leaves no room.");
    }

    static TableBuilder methods(WorkbookBuilder workbook) {
        TableBuilder sheet = workbook.table("Methods", MethodRow.class, HitPolicy.UNIQUE)
                .title("What is each method used for?")
                .answers(
                        "One row a method (UNIQUE). BINDING: the lowest of these is the limit. BENCHMARK: shown beside the limit. OFF, or no row: not used.")
                .when("method", Operator.EQUAL, "Method")
                .then("use", "Use")
                .then("reason", "Reason given when it binds");
        for (LimitMethod method : LimitMethod.values()) {
            MethodUse use = method.isModel() ? MethodUse.BENCHMARK : MethodUse.BINDING;
            sheet.row(method.name(), use.name(), "LIMIT_BY_" + method.name(), methodSource(method), methodNote(method));
        }
        return sheet;
    }

    private static String methodSource(LimitMethod method) {
        return switch (method) {
            case TANGIBLE_NET_WORTH, BUYER_TURNOVER -> MYDSO;
            case SELLER_TURNOVER -> LEGIFISCAL;
            case AGENCY_OPINION -> COFACE;
            case ACTIVITY -> "https://www.afdcc.fr/assiette-de-calcul-dune-limite-de-credit-etat-de-lart/";
            case RISK_AMOUNTS -> "https://www.theglobaltreasurer.com/2011/05/05/the-credit-limit/";
            case NET_WORTH_POINTS -> "https://issuhub.com/view/index?id=4381&pageIndex=234";
            case BUYER_TRADE_PAYABLES, UNRATED_CAP, UNINSURED_CAP, ABSOLUTE_CAP, GROUP_LIMIT -> "proposed";
        };
    }

    private static String methodNote(LimitMethod method) {
        return switch (method) {
            case TANGIBLE_NET_WORTH, BUYER_TURNOVER, BUYER_TRADE_PAYABLES, SELLER_TURNOVER ->
                "Share on the sheet Ceilings.";
            case AGENCY_OPINION -> "Amounts on the sheet Opinions. Holds down what is neither insured nor guaranteed.";
            case UNRATED_CAP -> "Where none of the buyer's own figures is known: the uninsured cap of class NR.";
            case UNINSURED_CAP -> "Cap on the sheet Ceilings. Holds down what is neither insured nor guaranteed.";
            case ABSOLUTE_CAP -> "Cap on the sheet Ceilings. Holds down all but what banks guarantee.";
            case GROUP_LIMIT ->
                "The group's limit less what its other companies use. Holds down all but what banks guarantee.";
            case ACTIVITY -> "(Orders + to invoice + invoices) x terms coefficient x payment coefficient.";
            case RISK_AMOUNTS -> "Amounts on the sheet Risk amounts, added up.";
            case NET_WORTH_POINTS -> "Points on the sheet Points, added up, as a share of net worth.";
        };
    }

    static TableBuilder settings(WorkbookBuilder workbook) {
        return workbook.table("Settings", LimitSettingsRow.class, HitPolicy.FIRST)
                .title("How are limits set?")
                .answers(
                        "The first row that fits the selling company counts (FIRST); a row without a company fits all. The currency of these amounts is the currency of the policy.")
                .currency("EUR")
                .when("entity", Operator.EQUAL, "Selling company")
                .then("step", "Limits are multiples of (EUR)")
                .then("shortestTerms", "Shortest terms worth proposing (days)")
                .then("usualTerms", "Usual terms (days)")
                .then("usualInsuredShare", "Usual insured share (%)")
                .row(
                        null,
                        100,
                        7,
                        60,
                        90,
                        "proposed"
                                + "; 7 days: https://payontime.co.uk/risk-reduction-techniques/special-payment-terms; 60 days: Code de commerce L441-10; 90 %: https://assurance-professionnelle.pagesjaunes.fr/astuce/voir/747081",
                        "Terms and insured share stand in where the request does not give them.");
    }

    static TableBuilder opinions(WorkbookBuilder workbook) {
        return workbook.table("Opinions", OpinionCapRow.class, HitPolicy.UNIQUE)
                .title("How much credit does an agency's opinion stand for?")
                .answers("One row an opinion (UNIQUE). An opinion without a row sets no ceiling.")
                .currency("EUR")
                .when("provider", Operator.EQUAL, "Agency")
                .when("grade", Operator.EQUAL, "Opinion")
                .then("maximum", "Most credit (EUR)")
                .row("COFACE_OPINION", "R", 10000, COFACE, null)
                .row("COFACE_OPINION", "@", 20000, COFACE, null)
                .row("COFACE_OPINION", "@@", 50000, COFACE, null)
                .row("COFACE_OPINION", "@@@", 100000, COFACE, null)
                .row("COFACE_OPINION", "X", 0, COFACE, "No credit is recommended.");
    }

    static TableBuilder activityValidity(WorkbookBuilder workbook) {
        String afdcc = "https://www.afdcc.fr/assiette-de-calcul-dune-limite-de-credit-etat-de-lart/";
        return workbook.table("Activity validity", ActivityValidityRow.class, HitPolicy.UNIQUE)
                .title("How long does a limit hold that rests on the running business?")
                .answers("One row a range of payment terms (UNIQUE); ranges must not overlap.")
                .when("termsDays", Operator.AT_LEAST, "Terms from (days)")
                .when("termsDays", Operator.BELOW, "Terms below (days)")
                .then("months", "Valid for (months)")
                .row(null, 31, 2, "proposed", null)
                .row(31, 61, 3, afdcc, "Published: 3 months for 60 days.")
                .row(61, null, 4, "proposed", null);
    }
}
