package io.encours.facts.orderapproval;

import io.encours.facts.RiskClass;
import io.encours.facts.creditlimit.BankGuarantee;
import io.encours.facts.dunning.calendar.PublicHolidays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request in the making, like another one but for what is said. */
final class Draft {

    private final OrderApprovalRequest like;
    private @Nullable LocalDate asOf;
    private @Nullable RiskClass riskClass;
    private @Nullable CurrentLimit limit;
    private Order order;
    private @Nullable KnownExposure exposure;
    private @Nullable List<BankGuarantee> guarantees;
    private @Nullable PublicHolidays publicHolidays;

    Draft(OrderApprovalRequest like) {
        this.like = like;
        this.asOf = like.asOf();
        this.riskClass = like.riskClass();
        this.limit = like.limit();
        this.order = like.order();
        this.exposure = like.exposure();
        this.guarantees = like.guarantees();
        this.publicHolidays = like.publicHolidays();
    }

    Draft with(LocalDate date) {
        asOf = date;
        return this;
    }

    Draft with(@Nullable RiskClass other) {
        riskClass = other;
        return this;
    }

    Draft with(@Nullable CurrentLimit other) {
        limit = other;
        return this;
    }

    Draft with(Order other) {
        order = other;
        return this;
    }

    Draft with(KnownExposure other) {
        exposure = other;
        return this;
    }

    Draft with(List<BankGuarantee> others) {
        guarantees = others;
        return this;
    }

    Draft with(PublicHolidays holidays) {
        publicHolidays = holidays;
        return this;
    }

    OrderApprovalRequest request() {
        return new OrderApprovalRequest(
                like.subject(),
                like.entity(),
                asOf,
                riskClass,
                limit,
                order,
                like.checkpoint(),
                like.accountStatus(),
                like.strategic(),
                exposure,
                like.toleratedOverdueDays(),
                like.cover(),
                guarantees,
                like.creditFile(),
                like.sellerTurnover(),
                like.group(),
                publicHolidays,
                like.exchangeRates());
    }
}
