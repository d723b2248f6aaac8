package io.encours.table.score;

import io.encours.facts.score.payment.PayerIndexQuestion;
import io.encours.facts.score.payment.PayerIndexRow;
import io.encours.facts.score.payment.PayerProfileQuestion;
import io.encours.facts.score.payment.PayerProfileRow;
import java.util.List;

/** The sheets of payment behaviour. */
final class PaymentSheets {

    private PaymentSheets() {}

    static List<SheetText> all() {
        return List.of(payerProfile(), payerIndex());
    }

    private static SheetText payerProfile() {
        return new SheetText(
                "Payer profiles",
                "FIRST",
                PayerProfileQuestion.class,
                PayerProfileRow.class,
                "Which profile has a payer?",
                "The first row that fits answers; the last one takes whoever is left.",
                List.of(
                        "delayDays >= : Average delay in days from (≥)",
                        "delayDays < : Average delay in days below (<)",
                        "onTimeRate >= : Paid on time in % from (≥)",
                        "paidInvoices >= : Paid invoices from (≥)"),
                """
                     | -2 | | 5 | EARLY | 90 | THANKFUL | proposed |
                    -2 | 3 | 80 | 5 | ON_TIME | 80 | NEUTRAL | proposed |
                    -2 | 3 | | 5 | SLIGHTLY_LATE | 72 | NEUTRAL | proposed | on time on average, but too few invoices are
                    3 | 10 | | 5 | SLIGHTLY_LATE | 72 | NEUTRAL | proposed |
                    10 | 30 | | 5 | LATE | 50 | FIRM | 15d=70, 22d=60, 30d=50 (dnb-docs) |
                    30 | 90 | | 5 | VERY_LATE | 30 | STRONG | 60d=40, 90d=30 |
                    90 | | | 1 | DEFAULTING | 0 | LEGAL | more than 120d=0-19 |
                     | | | | UNKNOWN | | NEUTRAL | proposed | fewer than 5 paid
                    """);
    }

    private static SheetText payerIndex() {
        return new SheetText(
                "Payer index",
                "COLLECT",
                PayerIndexQuestion.class,
                PayerIndexRow.class,
                "Which index belongs to days beyond terms?",
                "All rows together are a line; between two rows the index is interpolated.",
                List.of("scale == : Scale"),
                """
                    PAYDEX | -30 | 100 | dandb |
                    PAYDEX | -20 | 90 | dandb |
                    PAYDEX | 0 | 80 | dandb |
                    PAYDEX | 15 | 70 | dnb-docs |
                    PAYDEX | 22 | 60 | dnb-docs |
                    PAYDEX | 30 | 50 | dnb-docs |
                    PAYDEX | 45 | 45 | dandb |
                    PAYDEX | 60 | 40 | dnb-docs |
                    PAYDEX | 90 | 30 | dandb |
                    PAYDEX | 120 | 20 | dandb |
                    """);
    }
}
