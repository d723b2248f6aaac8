package io.encours.facts.orderapproval;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.facts.SubjectType;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * May an order go ahead? What is absent is not known, or cannot be: no row that asks for it fits then.
 *
 * @param prepaid of the order
 * @param overdueDays of the oldest undisputed overdue invoice that counts; 0 where none does
 * @param overdue undisputed overdue invoices that count, in percent of the limit
 * @param utilisation the exposure with what of this order is not prepaid, in percent of the limit
 * @param utilisationAsPlaced the same as if nothing of the order were prepaid
 * @param insured what the insurer would pay, in percent of the exposure as the order is placed
 * @param deposit what of the order must be prepaid in all to bring the exposure back to the limit, in percent of the order
 */
public record OrderQuestion(
        @Nullable AccountStatus accountStatus,
        SubjectType subjectType,
        RiskClass riskClass,
        boolean strategic,

        @Described(value = "Prepaid", unit = Unit.PERCENT) BigDecimal prepaid,

        @Nullable @Described(value = "Oldest overdue", unit = Unit.DAYS)
        Integer overdueDays,

        @Nullable @Described(value = "Overdue", unit = Unit.PERCENT)
        BigDecimal overdue,

        @Nullable @Described(value = "Utilisation", unit = Unit.PERCENT)
        BigDecimal utilisation,

        @Nullable @Described(value = "Utilisation as placed", unit = Unit.PERCENT)
        BigDecimal utilisationAsPlaced,

        @Nullable @Described(value = "Insured", unit = Unit.PERCENT)
        BigDecimal insured,

        @Nullable @Described(value = "Deposit", unit = Unit.PERCENT)
        BigDecimal deposit)
        implements Question {}
