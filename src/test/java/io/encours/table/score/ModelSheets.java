package io.encours.table.score;

import io.encours.facts.score.model.CoefficientQuestion;
import io.encours.facts.score.model.CoefficientRow;
import io.encours.facts.score.model.CutOffQuestion;
import io.encours.facts.score.model.CutOffRow;
import io.encours.facts.score.model.MarketQuestion;
import io.encours.facts.score.model.MarketRow;
import io.encours.facts.score.model.ModelChoiceQuestion;
import io.encours.facts.score.model.ModelChoiceRow;
import io.encours.facts.score.model.ProbabilityQuestion;
import io.encours.facts.score.model.ProbabilityRow;
import java.util.List;

/** The sheets of the financial models. */
final class ModelSheets {

    private ModelSheets() {}

    static List<SheetText> all() {
        return List.of(market(), modelChoice(), coefficient(), cutOff(), probability());
    }

    private static SheetText market() {
        return new SheetText(
                "Markets",
                "FIRST",
                MarketQuestion.class,
                MarketRow.class,
                "Which countries are emerging markets?",
                "The first row that fits answers; it decides which financial model applies.",
                List.of("country in : Country, or several"),
                """
                    BR, CL, CN, CO, CZ, EG, HU, IN, ID, KR, KW, MY, MX, PE, PH, PL, QA, SA, ZA, TW, TH, TR, AE | EMERGING | from memory | a usual list of emerging markets
                    BJ, BF, CI, CM, CG, DZ, GA, GN, MA, ML, NE, SN, TD, TG, TN | EMERGING | proposed | keep books under a chart of accounts after the French one
                     | DEVELOPED | proposed | every other country
                    """);
    }

    private static SheetText modelChoice() {
        return new SheetText(
                "Models",
                "COLLECT",
                ModelChoiceQuestion.class,
                ModelChoiceRow.class,
                "Which financial models apply to the company?",
                "Every row that fits counts. The scorecard uses the model with the lowest preference that can be computed; the others are shown.",
                List.of(
                        "listed == : Listed",
                        "activity == : Activity",
                        "market == : Market",
                        "country == : Country",
                        "currency == : Currency of the accounts",
                        "sales >= : Sales from (≥)",
                        "sales <= : Sales up to (≤)"),
                """
                     | MANUFACTURER | | FR | EUR | 1500000 | 75000000 | CONAN_HOLDER | 1 | urios, odoo-fa, afdanalyse | French industrial company
                    true | MANUFACTURER | | | | | | ALTMAN_Z | 2 | calcforme | needs the market value of equity
                     | | EMERGING | | | | | ALTMAN_Z2_EM | 3 | proposed |
                    false | MANUFACTURER | DEVELOPED | | | | | ALTMAN_Z1 | 4 | creditguru-z1 |
                     | NON_MANUFACTURER | DEVELOPED | | | | | ALTMAN_Z2 | 5 | bizvalue |
                     | UNKNOWN | DEVELOPED | | | | | ALTMAN_Z2 | 6 | proposed | it has no ratio of sales, so it suits most
                    true | MANUFACTURER | | GB | | | | TAFFLER_1983 | 7 | from memory | listed British industrial company
                    """);
    }

    private static SheetText coefficient() {
        return new SheetText(
                "Coefficients",
                "COLLECT",
                CoefficientQuestion.class,
                CoefficientRow.class,
                "With which coefficients does a model weigh its ratios?",
                "All rows of a model together: its score is the sum of ratio times coefficient.",
                List.of("model == : Model"),
                """
                    ALTMAN_Z | WORKING_CAPITAL_TO_ASSETS | 1.2 | calcforme |
                    ALTMAN_Z | RETAINED_EARNINGS_TO_ASSETS | 1.4 | calcforme |
                    ALTMAN_Z | EBIT_TO_ASSETS | 3.3 | calcforme |
                    ALTMAN_Z | MARKET_EQUITY_TO_LIABILITIES | 0.6 | calcforme |
                    ALTMAN_Z | SALES_TO_ASSETS | 0.999 | calcforme |
                    ALTMAN_Z1 | WORKING_CAPITAL_TO_ASSETS | 0.717 | creditguru-z1 |
                    ALTMAN_Z1 | RETAINED_EARNINGS_TO_ASSETS | 0.847 | creditguru-z1 |
                    ALTMAN_Z1 | EBIT_TO_ASSETS | 3.107 | creditguru-z1 |
                    ALTMAN_Z1 | BOOK_EQUITY_TO_LIABILITIES | 0.420 | creditguru-z1 |
                    ALTMAN_Z1 | SALES_TO_ASSETS | 0.998 | creditguru-z1 |
                    ALTMAN_Z2 | WORKING_CAPITAL_TO_ASSETS | 6.56 | bizvalue; from memory | 6.56: a public page misprints 6.5
                    ALTMAN_Z2 | RETAINED_EARNINGS_TO_ASSETS | 3.26 | bizvalue; from memory |
                    ALTMAN_Z2 | EBIT_TO_ASSETS | 6.72 | bizvalue; from memory |
                    ALTMAN_Z2 | BOOK_EQUITY_TO_LIABILITIES | 1.05 | bizvalue; from memory |
                    ALTMAN_Z2_EM | CONSTANT | 3.25 | proposed | the same as for private companies, and a constant
                    ALTMAN_Z2_EM | WORKING_CAPITAL_TO_ASSETS | 6.56 | proposed |
                    ALTMAN_Z2_EM | RETAINED_EARNINGS_TO_ASSETS | 3.26 | proposed |
                    ALTMAN_Z2_EM | EBIT_TO_ASSETS | 6.72 | proposed |
                    ALTMAN_Z2_EM | BOOK_EQUITY_TO_LIABILITIES | 1.05 | proposed |
                    CONAN_HOLDER | EBITDA_TO_DEBT | 24 | urios, odoo-fa, afdanalyse | in points: the fractional form times 100
                    CONAN_HOLDER | PERMANENT_CAPITAL_TO_ASSETS | 22 | urios, odoo-fa, afdanalyse |
                    CONAN_HOLDER | RECEIVABLES_AND_CASH_TO_ASSETS | 16 | urios, odoo-fa, afdanalyse |
                    CONAN_HOLDER | FINANCIAL_EXPENSE_TO_SALES | -87 | urios, odoo-fa, afdanalyse |
                    CONAN_HOLDER | PERSONNEL_TO_VALUE_ADDED | -10 | urios, odoo-fa, afdanalyse |
                    TAFFLER_1983 | CONSTANT | 3.20 | from memory | public pages disagree on the fourth ratio
                    TAFFLER_1983 | PROFIT_BEFORE_TAX_TO_CURRENT_LIABILITIES | 12.18 | from memory |
                    TAFFLER_1983 | CURRENT_ASSETS_TO_LIABILITIES | 2.50 | from memory |
                    TAFFLER_1983 | CURRENT_LIABILITIES_TO_ASSETS | -10.68 | from memory |
                    TAFFLER_1983 | NO_CREDIT_INTERVAL | 0.0289 | from memory |
                    """);
    }

    private static SheetText cutOff() {
        return new SheetText(
                "Cut-offs",
                "UNIQUE",
                CutOffQuestion.class,
                CutOffRow.class,
                "Where are the cut-offs of a model?",
                "One row a model: below the lower one is distress, above the upper one is safe.",
                List.of("model == : Model"),
                """
                    ALTMAN_Z | 1.81 | 2.99 | false | GREY | calcforme |
                    ALTMAN_Z1 | 1.23 | 2.90 | false | GREY | creditguru-z1 | not 1.1/2.6
                    ALTMAN_Z2 | 1.10 | 2.60 | false | GREY | bizvalue | not 1.23/2.90
                    ALTMAN_Z2_EM | 4.35 | 5.85 | false | GREY | proposed | cut-offs move with the constant
                    CONAN_HOLDER | 6.8 | 16.4 | true | WATCH | urios, odoo-fa, afdanalyse | other authors: 4, 9 and 16
                    TAFFLER_1983 | 0 | 0 | true | GREY | from memory | one cut-off only
                    """);
    }

    private static SheetText probability() {
        return new SheetText(
                "Failure probability",
                "COLLECT",
                ProbabilityQuestion.class,
                ProbabilityRow.class,
                "Which probability of failure belongs to a model's score?",
                "All rows of a model together are its steps, and a line where the probability is interpolated.",
                List.of("model == : Model"),
                """
                    CONAN_HOLDER | 16.4 | 10 | afdanalyse, urios | safe
                    CONAN_HOLDER | 13.1 | 20 | afdanalyse | watch
                    CONAN_HOLDER | 10.7 | 30 | afdanalyse | watch
                    CONAN_HOLDER | 8.7 | 40 | afdanalyse | watch
                    CONAN_HOLDER | 6.8 | 50 | afdanalyse | watch
                    CONAN_HOLDER | 2.6 | 70 | afdanalyse | distress
                    CONAN_HOLDER | -0.2 | 80 | afdanalyse | distress
                    CONAN_HOLDER | -4.8 | 90 | afdanalyse | distress
                    CONAN_HOLDER | -21.0 | 100 | afdanalyse | distress
                    CONAN_HOLDER | -9999 | 100 | proposed | distress
                    """);
    }
}
