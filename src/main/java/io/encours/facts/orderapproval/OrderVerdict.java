package io.encours.facts.orderapproval;

import io.encours.facts.DecisionType;
import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.Verdict;
import io.encours.facts.delegation.Approver;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an order, before it is known who may release it.
 *
 * @param deposit asked on top of what is prepaid, where one is asked
 */
@RecordedAs("order-approval/order-verdict")
public record OrderVerdict(
        OrderOutcome outcome, @Nullable Money deposit, List<Approver> routeTo, ReasonCode reason, RowSource source)
        implements Verdict {

    public OrderVerdict {
        routeTo = List.copyOf(routeTo);
    }

    /** The same, decided by whoever may release it where the delegation says who. */
    public OrderVerdict routedTo(@Nullable Release release) {
        return release == null ? this : new OrderVerdict(outcome, deposit, release.deciders(), reason, source);
    }

    @Override
    public DecisionType decision() {
        return DecisionType.ORDER_APPROVAL;
    }

    /** Whether the order waits for somebody. */
    public boolean held() {
        return outcome == OrderOutcome.REFER || outcome == OrderOutcome.BLOCK;
    }
}
