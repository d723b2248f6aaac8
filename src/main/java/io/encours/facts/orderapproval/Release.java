package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.delegation.Approver;
import io.encours.facts.delegation.DelegationRow;
import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/** Who may release an order that is held. */
@Described("Who may release an order that is held")
@RecordedAs("order-approval/release")
public record Release(
        @Described(value = "Who may release an order of this amount and class", example = "CREDIT_MANAGER")
        Approver approver,

        @Nullable @Described(value = "Who must agree as well", example = "SALES_DIRECTOR")
        Approver coApprover,

        @Nullable
        @Described(
                value = "Who decides instead of the approver where the order is blocked",
                example = "ONE_LEVEL_ABOVE")
        Approver override,

        @Described(value = "Whether a reason and a last day must be stated", example = "true")
        boolean reasonAndExpiry,

        @Described("The row of the delegation") RowSource source) {

    public static Release of(DelegationRow order) {
        return new Release(order.approver(), order.coApprover(), null, order.reasonAndExpiry(), order.source());
    }

    /** Against a blocking decision. */
    public static Release against(DelegationRow order, DelegationRow override) {
        return new Release(
                order.approver(),
                order.coApprover(),
                override.approver(),
                override.reasonAndExpiry(),
                override.source());
    }
}
