package io.encours.table.score;

import io.encours.facts.score.card.LegalEventQuestion;
import io.encours.facts.score.card.LegalEventRow;
import io.encours.facts.score.card.RatingQuestion;
import io.encours.facts.score.card.RatingRow;
import io.encours.facts.score.card.SignalQuestion;
import io.encours.facts.score.card.SignalRow;
import java.util.List;

/** The sheets of events, signals and grades. */
final class EventSheets {

    private EventSheets() {}

    static List<SheetText> all() {
        return List.of(legalEvent(), signal(), rating());
    }

    private static SheetText legalEvent() {
        return new SheetText(
                "Legal events",
                "UNIQUE",
                LegalEventQuestion.class,
                LegalEventRow.class,
                "What does a legal event mean for the score?",
                "For each event one row answers; the worst answer counts. Answer 1 is the worst, 7 the best.",
                List.of(
                        "kind == : Event",
                        "status == : Status",
                        "ageMonths >= : Age in months from (≥)",
                        "ageMonths < : Age in months below (<)"),
                """
                    INSOLVENCY_PROCEEDING | OPEN | | | 1 | OPEN_PROCEEDING | | T04 anchor; fiscalteam (W02) | the class falls to E, see Risk events
                    INSOLVENCY_PROCEEDING | SETTLED | | | 2 | | LEGAL_PAST_PROCEEDING | proposed |
                    PROVISIONAL_ADMINISTRATOR | OPEN | | | 1 | OPEN_PROCEEDING | | T04 anchor; fiscalteam (W02) |
                    PROVISIONAL_ADMINISTRATOR | SETTLED | | | 2 | | LEGAL_PAST_PROCEEDING | proposed |
                    SOCIAL_SECURITY_PRIVILEGE | OPEN | | | 2 | | LEGAL_PRIVILEGE | graydon (W03); answer proposed | review in 48 h
                    SOCIAL_SECURITY_PRIVILEGE | SETTLED | | 24 | 3 | | | proposed |
                    SOCIAL_SECURITY_PRIVILEGE | SETTLED | 24 | | 4 | | | T04 anchor | old settled writ
                    TREASURY_PRIVILEGE | OPEN | | | 2 | | LEGAL_PRIVILEGE | taxworld (W04); answer proposed | review in 48 h
                    TREASURY_PRIVILEGE | SETTLED | | 24 | 3 | | | proposed |
                    TREASURY_PRIVILEGE | SETTLED | 24 | | 4 | | | T04 anchor | old settled writ
                    PROTESTED_BILL | OPEN | | | 2 | | LEGAL_PROTESTED_BILL | taxworld, graydon (W05); answer proposed |
                    PROTESTED_BILL | SETTLED | | 24 | 3 | | | proposed |
                    PROTESTED_BILL | SETTLED | 24 | | 4 | | | proposed |
                    WRIT | OPEN | | | 2 | | LEGAL_WRIT | proposed |
                    WRIT | SETTLED | | 24 | 3 | | | proposed |
                    WRIT | SETTLED | 24 | | 4 | | | T04 anchor | old settled writ
                    DIRECTOR_OF_BANKRUPT_FIRM | | | | 3 | | LEGAL_DIRECTOR | graydon ebook (W10); answer proposed | refer
                    REGISTERED_OFFICE_MOVED | | | 6 | 3 | | LEGAL_OFFICE_MOVED | companyweb (W11); answer proposed | 6 of 10 failed firms moved within 6 months
                    REGISTERED_OFFICE_MOVED | | 6 | | 6 | | | proposed |
                    """);
    }

    private static SheetText signal() {
        return new SheetText(
                "Signals",
                "UNIQUE",
                SignalQuestion.class,
                SignalRow.class,
                "What does a field signal weigh, and how long?",
                "One row a kind of signal. Positive weights are bad news; a signal with an expiry of its own keeps that.",
                List.of("kind == : Signal"),
                """
                    INSURER_COVER_CUT | 4 | 6 | true | | assurance-credit-entreprise (W12); life proposed |
                    PROMISES_BROKEN | 3 | 6 | true | | priority, bepaid (W13); life proposed |
                    UNEXPLAINED_PART_PAYMENTS | 2 | 6 | true | | haoui (W14); life proposed |
                    UNUSUAL_ORDERS | 2 | 3 | true | | haoui (W15); life proposed |
                    ASKS_FOR_LONGER_TERMS | 2 | 6 | true | | ashishtandon (W16); life proposed |
                    BANK_ADDRESS_OR_OWNER_CHANGED | 2 | 6 | true | | bepaid (W17); life proposed | check for fraud
                    UNREACHABLE | 3 | 3 | true | UNREACHABLE | priority (W18); life proposed | one class down, see Risk events
                    MAJOR_CUSTOMER_LOST | 2 | 12 | true | | vann (W19); life proposed |
                    MANY_TRIVIAL_DISPUTES | 2 | 3 | true | | ashishtandon (W20); life proposed |
                    SHORT_TIME_WORK | 2 | 6 | true | | seed004; weight and life proposed |
                    NEW_INVESTOR | -3 | 12 | false | | seed001 (P01); life proposed | good news counts once confirmed
                    TECHNOLOGICAL_PROGRESS | -1 | 12 | false | | seed001 (P02); life proposed |
                    SUCCESS_ABROAD | -1 | 12 | false | | seed001 (P03); life proposed |
                    LARGE_CONTRACT_SIGNED | -2 | 12 | false | | seed001 (P04); life proposed | working capital is needed too
                    REBOUND_CAPACITY_SHOWN | -1 | 12 | false | | seed004 (P05); life proposed |
                    """);
    }

    private static SheetText rating() {
        return new SheetText(
                "Agency grades",
                "UNIQUE",
                RatingQuestion.class,
                RatingRow.class,
                "Which class does a grade of an agency or insurer stand for?",
                "One row a grade or group of grades; of several grades the worst class counts.",
                List.of(
                        "provider == : Provider and scale",
                        "grade in : Grade, or several",
                        "number >= : Grade from (≥)",
                        "number <= : Grade up to (≤)"),
                """
                    BDF_2022 | 1+, 1, 1- | | | Excellente | A | | polesocietes |
                    BDF_2022 | 2+, 2, 2- | | | Très satisfaisante | A | | polesocietes |
                    BDF_2022 | 3+, 3, 3- | | | Forte | B | | polesocietes |
                    BDF_2022 | 4+, 4 | | | Bonne | B | | polesocietes |
                    BDF_2022 | 4-, 5+ | | | Intermédiaire | C | | polesocietes |
                    BDF_2022 | 5 | | | Fragile | D | | polesocietes |
                    BDF_2022 | 5-, 6+ | | | Assez faible / très faible | D | | polesocietes |
                    BDF_2022 | 6, 6-, 7, 8 | | | Menacée and below (payment incidents) | E | | polesocietes label for 6, rest from memory |
                    BDF_2022 | P | | | Insolvency proceedings | E | | revue-banque |
                    BDF_2022 | 0 | | | No significant information | NR | | revue-banque | does not count as an opinion
                    COFACE_DRA | 10, 9 | | | Very high / high | A | | coface-dra |
                    COFACE_DRA | 8, 7 | | | Good / stable | B | | coface-dra |
                    COFACE_DRA | 6, 5 | | | Average | C | | coface-dra (6), proposed |
                    COFACE_DRA | 4, 3 | | | Weak | D | | proposed |
                    COFACE_DRA | 2, 1 | | | Very high risk | E | | proposed |
                    COFACE_DRA | 0 | | | Company in default | E | | coface-dra |
                    COFACE_OPINION | R | | | up to 10 kEUR | C | 10000 | coface-opinion |
                    COFACE_OPINION | @ | | | up to 20 kEUR | C | 20000 | coface-opinion |
                    COFACE_OPINION | @@ | | | up to 50 kEUR | B | 50000 | coface-opinion |
                    COFACE_OPINION | @@@ | | | up to 100 kEUR | B | 100000 | coface-opinion |
                    COFACE_OPINION | X | | | no recommendation | E | 0 | coface-opinion |
                    PAYDEX | | 80 | 100 | low risk: prompt or early | A | | dandb |
                    PAYDEX | | 70 | 79 | up to 15 days beyond terms | B | | dnb-docs |
                    PAYDEX | | 50 | 69 | 16-30 days beyond | C | | dnb-docs |
                    PAYDEX | | 30 | 49 | 31-90 days beyond | D | | dnb-docs |
                    PAYDEX | | 0 | 29 | more than 90 days beyond | E | | dnb-docs |
                    """);
    }
}
