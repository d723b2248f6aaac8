package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.delegation.Approver;
import io.encours.facts.delegation.DelegationRow;
import io.encours.shared.Described;
import java.util.List;
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

    /**
     * Who releases an order: whoever the answer names, unless the delegation asks for a higher signature, or for two.
     *
     * @param named by the row of the answer; whoever stands for a rank that is found otherwise is left out
     */
    public static Release of(DelegationRow order, List<Approver> named) {
        List<Approver> ranked = named.stream()
                .filter(each -> each.compareTo(Approver.CREDIT_COMMITTEE) <= 0)
                .toList();
        Release delegated = of(order);
        return ranked.isEmpty() || ranked.get(ranked.size() - 1).compareTo(delegated.highest()) <= 0
                ? delegated
                : new Release(
                        ranked.get(0),
                        ranked.size() > 1 ? ranked.get(1) : null,
                        null,
                        order.reasonAndExpiry(),
                        order.source());
    }

    /** The one who decides, or both; against a blocking answer the one above. */
    List<Approver> deciders() {
        return override != null
                ? List.of(override == Approver.ONE_LEVEL_ABOVE ? highest().above() : override)
                : coApprover == null ? List.of(approver) : List.of(approver, coApprover);
    }

    private Approver highest() {
        return coApprover == null || coApprover.compareTo(approver) < 0 ? approver : coApprover;
    }

    /** The one who decides against a blocking answer. */
    public Approver decider() {
        return deciders().get(0);
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
