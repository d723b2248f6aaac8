package io.encours.facts.delegation;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * Who may approve.
 *
 * @param automatic whether it takes effect without anybody looking
 * @param approver who approves where it is not automatic, or answers for it where it is
 * @param coApprover who must approve as well
 * @param reasonAndExpiry whether the approver must state a reason and a last day
 */
public record DelegationRow(
        DelegationQuestion question,
        boolean automatic,
        Approver approver,
        @Nullable Approver coApprover,
        boolean reasonAndExpiry,
        RowSource source)
        implements Row<DelegationQuestion> {}
