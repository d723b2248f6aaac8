package io.encours.table.score;

import io.encours.facts.score.card.BandQuestion;
import io.encours.facts.score.card.BandRow;
import io.encours.facts.score.card.CriterionQuestion;
import io.encours.facts.score.card.CriterionRow;
import io.encours.facts.score.card.SettingQuestion;
import io.encours.facts.score.card.SettingRow;
import io.encours.facts.score.card.WordQuestion;
import io.encours.facts.score.card.WordRow;
import java.util.List;

/** The sheets of the scorecard. */
final class CardSheets {

    private CardSheets() {}

    static List<SheetText> all() {
        return List.of(criterion(), band(), word(), setting());
    }

    private static SheetText criterion() {
        return new SheetText(
                "Criteria",
                "UNIQUE",
                CriterionQuestion.class,
                CriterionRow.class,
                "What is each criterion worth?",
                "One row a criterion. Weights of criteria that are not known are spread over those that are.",
                List.of("criterion == : Criterion"),
                """
                    FINANCIAL_MODEL | 15 | -60 | WEAK_FINANCIAL_MODEL | STRONG_FINANCIAL_MODEL | proposed |
                    EQUITY_RATIO | 10 | -30 | WEAK_EQUITY_RATIO | STRONG_EQUITY_RATIO | proposed |
                    NET_WORTH_TREND | 5 | 0 | WEAK_NET_WORTH_TREND | STRONG_NET_WORTH_TREND | proposed |
                    EBITDA_MARGIN | 10 | 0 | WEAK_EBITDA_MARGIN | STRONG_EBITDA_MARGIN | proposed |
                    CASH_COVER | 10 | 0 | WEAK_CASH_COVER | STRONG_CASH_COVER | proposed |
                    ACCOUNTS_AGE | 5 | -60 | WEAK_ACCOUNTS_AGE | STRONG_ACCOUNTS_AGE | proposed, after Graydon |
                    PAYER_PROFILE | 15 | -30 | WEAK_PAYER_PROFILE | STRONG_PAYER_PROFILE | mydso-60 (structure) |
                    SECTOR_DELAY | 10 | 0 | WEAK_SECTOR_DELAY | STRONG_SECTOR_DELAY | seed004 |
                    LEGAL_EVENTS | 5 | -120 | WEAK_LEGAL_EVENTS | STRONG_LEGAL_EVENTS | proposed |
                    COMPANY_AGE | 5 | 0 | WEAK_COMPANY_AGE | STRONG_COMPANY_AGE | mgmt-receivables (bands) |
                    AGENCY_OPINION | 5 | -30 | WEAK_AGENCY_OPINION | STRONG_AGENCY_OPINION | proposed |
                    FIELD_INTELLIGENCE | 5 | 0 | WEAK_FIELD_INTELLIGENCE | STRONG_FIELD_INTELLIGENCE | seed001, seed004 |
                    """);
    }

    private static SheetText band() {
        return new SheetText(
                "Bands",
                "UNIQUE",
                BandQuestion.class,
                BandRow.class,
                "Which answer does a number earn?",
                "One row answers for each criterion that is measured as a number; 1 is the worst answer, 7 the best.",
                List.of(
                        "criterion == : Criterion",
                        "value >= : Measured from (≥)",
                        "value > : Measured above (>)",
                        "value < : Measured below (<)",
                        "value <= : Measured up to (≤)"),
                """
                    EQUITY_RATIO |  |  | 0 |  | 1 | T04 anchor | equity to total assets, %
                    EQUITY_RATIO | 0 |  | 7.5 |  | 2 | proposed |
                    EQUITY_RATIO | 7.5 |  | 15 |  | 3 | proposed |
                    EQUITY_RATIO | 15 |  |  | 20 | 4 | T04 anchor |
                    EQUITY_RATIO |  | 20 | 30 |  | 5 | proposed |
                    EQUITY_RATIO | 30 |  |  | 40 | 6 | proposed |
                    EQUITY_RATIO |  | 40 |  |  | 7 | T04 anchor |
                    NET_WORTH_TREND |  |  | -10 |  | 2 | proposed | growth in % a year; a negative net worth is in the sheet Words
                    NET_WORTH_TREND | -10 |  | -2 |  | 3 | proposed |
                    NET_WORTH_TREND | -2 |  |  | 2 | 4 | T04 anchor |
                    NET_WORTH_TREND |  | 2 | 6 |  | 5 | proposed |
                    NET_WORTH_TREND | 6 |  |  | 10 | 6 | proposed |
                    NET_WORTH_TREND |  | 10 |  |  | 7 | T04 anchor |
                    EBITDA_MARGIN |  |  | -0.6 |  | 2 | proposed | 0 is the median of the sector, 1 its top quartile; a negative margin is in the sheet Words
                    EBITDA_MARGIN | -0.6 |  | -0.2 |  | 3 | proposed |
                    EBITDA_MARGIN | -0.2 |  |  | 0.2 | 4 | T04 anchor |
                    EBITDA_MARGIN |  | 0.2 | 0.6 |  | 5 | proposed |
                    EBITDA_MARGIN | 0.6 |  | 1 |  | 6 | proposed |
                    EBITDA_MARGIN | 1 |  |  |  | 7 | T04 anchor |
                    CASH_COVER |  |  | 0.1 |  | 1 | T04 anchor | cash and undrawn lines to short-term debt
                    CASH_COVER | 0.1 |  | 0.25 |  | 2 | proposed |
                    CASH_COVER | 0.25 |  | 0.45 |  | 3 | proposed |
                    CASH_COVER | 0.45 |  |  | 0.55 | 4 | T04 anchor |
                    CASH_COVER |  | 0.55 | 0.75 |  | 5 | proposed |
                    CASH_COVER | 0.75 |  |  | 1 | 6 | proposed |
                    CASH_COVER |  | 1 |  |  | 7 | T04 anchor |
                    ACCOUNTS_AGE |  |  | 9 |  | 7 | T04 anchor | months since the closing date of the last published accounts
                    ACCOUNTS_AGE | 9 |  | 11 |  | 6 | proposed |
                    ACCOUNTS_AGE | 11 |  | 13 |  | 5 | proposed |
                    ACCOUNTS_AGE | 13 |  |  | 18 | 4 | T04 anchor |
                    ACCOUNTS_AGE |  | 18 | 21 |  | 3 | proposed |
                    ACCOUNTS_AGE | 21 |  |  | 24 | 2 | proposed |
                    ACCOUNTS_AGE |  | 24 |  |  | 1 | T04 anchor |
                    SECTOR_DELAY |  | 20 |  |  | 1 | T04 anchor | days later than the sector pays
                    SECTOR_DELAY |  | 12.5 |  | 20 | 2 | proposed |
                    SECTOR_DELAY |  | 5 |  | 12.5 | 3 | proposed |
                    SECTOR_DELAY | 0 |  |  | 5 | 4 | T04 anchor |
                    SECTOR_DELAY | -2.5 |  | 0 |  | 5 | proposed |
                    SECTOR_DELAY | -5 |  | -2.5 |  | 6 | proposed |
                    SECTOR_DELAY |  |  | -5 |  | 7 | T04 anchor |
                    COMPANY_AGE |  |  | 2 |  | 1 | T04 anchor | years
                    COMPANY_AGE | 2 |  | 2.5 |  | 2 | proposed |
                    COMPANY_AGE | 2.5 |  | 3 |  | 3 | proposed |
                    COMPANY_AGE | 3 |  |  | 10 | 4 | T04 anchor |
                    COMPANY_AGE |  | 10 |  |  | 7 | T04 anchor |
                    FIELD_INTELLIGENCE | 4 |  |  |  | 1 | T04 anchor | sum of the weights of the signals that count; positive is bad
                    FIELD_INTELLIGENCE | 2 |  | 4 |  | 2 | proposed |
                    FIELD_INTELLIGENCE | 1 |  | 2 |  | 3 | proposed |
                    FIELD_INTELLIGENCE | 0 |  | 1 |  | 4 | T04 anchor |
                    FIELD_INTELLIGENCE | -1 |  | 0 |  | 5 | proposed |
                    FIELD_INTELLIGENCE | -2 |  | -1 |  | 6 | proposed |
                    FIELD_INTELLIGENCE |  |  | -2 |  | 7 | T04 anchor |
                    """);
    }

    private static SheetText word() {
        return new SheetText(
                "Words",
                "UNIQUE",
                WordQuestion.class,
                WordRow.class,
                "Which answer does a word earn?",
                "One row answers for each criterion that is measured as a word; 1 is the worst answer, 7 the best.",
                List.of("criterion == : Criterion", "word == : Measured"),
                """
                    FINANCIAL_MODEL | DISTRESS | 1 | T04 anchor |
                    FINANCIAL_MODEL | GREY | 4 | T04 anchor |
                    FINANCIAL_MODEL | WATCH | 4 | T04 anchor | what Conan and Holder call the middle
                    FINANCIAL_MODEL | SAFE | 7 | T04 anchor |
                    NET_WORTH_TREND | NEGATIVE_AND_FALLING | 1 | T04 anchor |
                    NET_WORTH_TREND | NEGATIVE_NOT_FALLING | 2 | proposed |
                    NET_WORTH_TREND | TURNED_POSITIVE | 5 | proposed |
                    EBITDA_MARGIN | NEGATIVE | 1 | T04 anchor |
                    CASH_COVER | NO_SHORT_DEBT | 7 | proposed | nothing to be covered
                    PAYER_PROFILE | DEFAULTING | 1 | proposed | no better than very late
                    PAYER_PROFILE | VERY_LATE | 1 | T04 anchor |
                    PAYER_PROFILE | LATE | 4 | T04 anchor |
                    PAYER_PROFILE | SLIGHTLY_LATE | 5 | proposed |
                    PAYER_PROFILE | ON_TIME | 7 | T04 anchor |
                    PAYER_PROFILE | EARLY | 7 | T04 anchor |
                    LEGAL_EVENTS | NONE | 7 | T04 anchor | looked up, nothing found
                    AGENCY_OPINION | A | 7 | T04 anchor | the worst of the grades that count
                    AGENCY_OPINION | B | 6 | proposed |
                    AGENCY_OPINION | C | 4 | T04 anchor |
                    AGENCY_OPINION | D | 2 | proposed |
                    AGENCY_OPINION | E | 1 | T04 anchor |
                    """);
    }

    private static SheetText setting() {
        return new SheetText(
                "Settings",
                "UNIQUE",
                SettingQuestion.class,
                SettingRow.class,
                "How are the single figures of the policy set?",
                "One row a figure.",
                List.of("setting == : Figure"),
                """
                    LEAST_KNOWN_WEIGHT | 40 | proposed | % of the scorecard that must be known, else NR
                    PAYMENT_MONTHS | 6 | mydso-60 | rolling months of payments that make the payer profile
                    ON_TIME_DAYS | 0 | proposed | days after the due date that still count as on time
                    LEAST_EXPERIENCES | 3 | treditiq | trade experiences that an index needs
                    LEAST_SUPPLIERS | 2 | treditiq | suppliers they must come from
                    RATING_LIFE_MONTHS | 18 | proposed | months after which a grade no longer counts
                    WEAK_ANSWER | 2 | proposed | an answer at or below is named as a weakness
                    STRONG_ANSWER | 7 | proposed | an answer at or above is named as a strength
                    """);
    }
}
