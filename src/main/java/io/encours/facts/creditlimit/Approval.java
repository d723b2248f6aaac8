package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.delegation.Approver;
import io.encours.facts.delegation.DelegationRow;
import io.encours.shared.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who approves a limit. */
@Described("Who approves the limit")
@RecordedAs("credit-limit/approval")
public record Approval(
        @Described(value = "Whether it takes effect without anybody looking", example = "false")
        boolean automatic,

        @Described(value = "Who approves it, or answers for it where it is automatic", example = "CREDIT_MANAGER")
        Approver approver,

        @Nullable @Described(value = "Who must approve as well", example = "SALES_DIRECTOR")
        Approver coApprover,

        @Described("The row of the delegation") RowSource source) {

    /** Whoever has to approve, one or two. */
    public List<Approver> approvers() {
        return coApprover == null ? List.of(approver) : List.of(approver, coApprover);
    }

    /** One that is not automatic, whatever the amount. */
    public static Approval byAPerson(DelegationRow row) {
        return new Approval(false, row.approver(), row.coApprover(), row.source());
    }

    public static Approval of(DelegationRow row) {
        return new Approval(row.automatic(), row.approver(), row.coApprover(), row.source());
    }
}
