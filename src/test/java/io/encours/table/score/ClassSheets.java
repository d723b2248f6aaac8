package io.encours.table.score;

import io.encours.facts.score.riskclass.ClassMeaningQuestion;
import io.encours.facts.score.riskclass.ClassMeaningRow;
import io.encours.facts.score.riskclass.ClassQuestion;
import io.encours.facts.score.riskclass.ClassRow;
import io.encours.facts.score.riskclass.RiskEventQuestion;
import io.encours.facts.score.riskclass.RiskEventRow;
import io.encours.facts.score.riskclass.StalenessQuestion;
import io.encours.facts.score.riskclass.StalenessRow;
import java.util.List;

/** The sheets from score to class. */
final class ClassSheets {

    private ClassSheets() {}

    static List<SheetText> all() {
        return List.of(classes(), classMeaning(), riskEvent(), staleness());
    }

    private static SheetText classes() {
        return new SheetText(
                "Classes",
                "UNIQUE",
                ClassQuestion.class,
                ClassRow.class,
                "Which class does a score earn?",
                "One row answers: the one whose range holds the score out of ten. A customer on whom too little is known is not rated.",
                List.of(
                        "rated == : Rated",
                        "score10 >= : Score out of ten from (≥)",
                        "score10 < : Score out of ten below (<)"),
                """
                    true | 8.0 |     | A | mydso-33 (label), highradius | at least 8.0
                    true | 6.0 | 8.0 | B | mydso-33 |
                    true | 4.0 | 6.0 | C | proposed; highradius (quarterly) |
                    true | 2.0 | 4.0 | D | mydso-33 C, highradius (monthly) |
                    true |     | 2.0 | E | mydso-33 D | from 0.0
                    false |    |     | NR | proposed | no usable data
                    """);
    }

    private static SheetText classMeaning() {
        return new SheetText(
                "Class meanings",
                "UNIQUE",
                ClassMeaningQuestion.class,
                ClassMeaningRow.class,
                "What does a class stand for, and when to look again?",
                "One row answers: the one of the class that is left after all risk events.",
                List.of("riskClass == : Class"),
                """
                    A | Strong | balanced structure, flexible cash | 12 | mydso-33 (label), highradius (12) |
                    B | Stable | balanced, no large reserves | 12 | mydso-33 |
                    C | Watch | between stable and weak | 3 | proposed; highradius (quarterly) |
                    D | Weak | unbalanced, delays suppliers | 1 | mydso-33 C, highradius (monthly) |
                    E | Default or imminent | cannot meet commitments | 1 | mydso-33 D |
                    NR | Not rated | no usable data | 3 | proposed |
                    """);
    }

    private static SheetText riskEvent() {
        return new SheetText(
                "Risk events",
                "UNIQUE",
                RiskEventQuestion.class,
                RiskEventRow.class,
                "What holds a class down, whatever the score?",
                "For each event one row answers. Points add up; of the classes down the largest counts; then the worst cap.",
                List.of(
                        "event == : Event",
                        "value >= : Measured from (≥)",
                        "value > : Measured above (>)",
                        "value < : Measured below (<)",
                        "value <= : Measured up to (≤)"),
                """
                    OPEN_PROCEEDING | | | | | E | 0 | 0 | true | ACC_LEGAL | fiscalteam (W02) | also for a provisional administrator
                    ACCOUNTS_UNPUBLISHED | | 24 | | | E | 0 | 0 | true | ACCOUNTS_UNPUBLISHED | fiscalteam (W01): 32.47 % failed, BE 2018 | measured in months
                    EQUITY_BELOW_CAPITAL | | | 50 | | | 1 | 0 | false | EQUITY_BELOW_HALF_CAPITAL | taxworld (W06) | measured: equity in % of the share capital
                    NEGATIVE_EQUITY | | | | | | 1 | 0 | false | EQUITY_NEGATIVE | lecho (W07) | does not add to the row above
                    LOSSES_TWO_YEARS_RUNNING | | | | | | 0 | -15 | false | LOSSES_RUNNING | lecho (W08): score only; points proposed |
                    CURRENT_RATIO | | | 0.5 | | | 0 | -15 | false | LIQUIDITY_LOW | graydon ebook (W09): score only; points proposed | measured: current assets to current liabilities
                    UNREACHABLE | | | | | | 1 | 0 | false | CUSTOMER_UNREACHABLE | priority (W18) |
                    STATE_LOAN_YEARS | | | 3 | | | 0 | 0 | false | STATE_LOAN_BEARABLE | proposed | measured in years
                    STATE_LOAN_YEARS | 3 | | 5 | | | 0 | -15 | false | STATE_LOAN_HEAVY | proposed |
                    STATE_LOAN_YEARS | 5 | | 8 | | | 0 | -30 | false | STATE_LOAN_HEAVY | proposed |
                    STATE_LOAN_YEARS | 8 | | | | | 0 | -60 | false | STATE_LOAN_HEAVY | proposed |
                    STATE_LOAN_WITHOUT_EARNINGS | | | | | | 0 | -60 | false | STATE_LOAN_NO_CAPACITY | proposed |
                    STATE_LOAN_WITHOUT_EQUITY | | | | | | 0 | -30 | false | STATE_LOAN_NO_EQUITY | proposed |
                    """);
    }

    private static SheetText staleness() {
        return new SheetText(
                "Staleness",
                "FIRST",
                StalenessQuestion.class,
                StalenessRow.class,
                "What does the age of the accounts cost in confidence?",
                "The first row that fits answers. The score itself does not change.",
                List.of("ageMonths > : Age in months above (>)", "ageMonths <= : Age in months up to (≤)"),
                """
                     | 18 | 0 | | seed004, T19 |
                    18 | 24 | 15 | DATA_STALE | months: T19; percentage proposed | ask for interim figures
                    24 | | 30 | DATA_STALE | proposed |
                     | | 15 | DATA_UNDATED | proposed | accounts without a closing date
                    """);
    }
}
