package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.delegation.Approver;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an order.
 *
 * @param depositKind how the deposit is reckoned, where one is asked
 * @param depositShare of the order, for a deposit that is a share of it
 * @param routeTo who decides where it is not decided here
 * @param byClassAlone whether nothing but the risk class makes the answer worse
 */
public record OrderRow(
        OrderQuestion question,
        OrderOutcome outcome,
        @Nullable DepositKind depositKind,
        @Nullable Percentage depositShare,
        List<Approver> routeTo,
        boolean byClassAlone,
        ReasonCode reason,
        RowSource source)
        implements Row<OrderQuestion> {}
