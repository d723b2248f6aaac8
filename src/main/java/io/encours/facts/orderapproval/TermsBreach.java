package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;

/** Terms of an order that are longer than the law allows. */
@RecordedAs("order-approval/terms-breach")
public record TermsBreach(
        @Described(value = "The terms of the order", unit = Unit.DAYS)
        int asked,

        @Described(value = "The longest lawful ones", unit = Unit.DAYS)
        int allowed,

        ReasonCode reason,
        RowSource source) {

    /** Whether an answer cannot stand with it. */
    public boolean stops(OrderOutcome outcome) {
        return outcome == OrderOutcome.APPROVE || outcome == OrderOutcome.APPROVE_WITH_DEPOSIT;
    }
}
