package io.encours.facts.dunning.plan;

import io.encours.facts.Question;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.segment.Segment;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/**
 * Which stages does the plan of reminders have?
 *
 * @param amount what the customer has overdue in all; for an invoice that is not yet due, what falls due with it
 */
public record StageQuestion(
        Segment segment,
        PayerProfile payerProfile,

        @Described(value = "Overdue in all, or what falls due on one day", unit = Unit.MONEY)
        BigDecimal amount)
        implements Question {}
