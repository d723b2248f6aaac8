package io.encours.facts.creditlimit;

import org.jspecify.annotations.Nullable;

/** A method of finding how much credit a customer may have; where two give the same amount, the first is named. */
public enum LimitMethod {
    /** A share of equity less intangible assets. */
    TANGIBLE_NET_WORTH(LimitScope.OWN_RISK, true, "creditFile.financials.tangibleNetWorth"),
    /** A share of the customer's own annual turnover. */
    BUYER_TURNOVER(LimitScope.OWN_RISK, true, "creditFile.financials.sales"),
    /** A share of what the customer owes its suppliers. */
    BUYER_TRADE_PAYABLES(LimitScope.OWN_RISK, true, "creditFile.financials.tradePayables"),
    /** A share of the seller's own annual turnover, so that no customer can bring it down. */
    SELLER_TURNOVER(LimitScope.OWN_RISK, false, "sellerTurnover"),
    /** The least that any agency recommends. */
    AGENCY_OPINION(LimitScope.OWN_RISK, false, null),
    /** The cap of the unrated, where no figure of the customer is known. */
    UNRATED_CAP(LimitScope.OWN_RISK, false, null),
    /** The cap of the class on what is neither insured nor guaranteed. */
    UNINSURED_CAP(LimitScope.OWN_RISK, false, null),
    /** The cap of the class on the whole limit. */
    ABSOLUTE_CAP(LimitScope.TOTAL, false, null),
    /** What the group's other companies leave of the group's limit. */
    GROUP_LIMIT(LimitScope.TOTAL, false, null),
    /** The running business, weighted (AFDCC). */
    ACTIVITY(LimitScope.OWN_RISK, false, null),
    /** The amounts that equity and profit margin allow to risk. */
    RISK_AMOUNTS(LimitScope.OWN_RISK, false, null),
    /** Points for six traits of the customer, as a share of its net worth. */
    NET_WORTH_POINTS(LimitScope.OWN_RISK, false, null);

    private final LimitScope scope;
    private final boolean customerBased;
    private final @Nullable String figure;

    LimitMethod(LimitScope scope, boolean customerBased, @Nullable String figure) {
        this.scope = scope;
        this.customerBased = customerBased;
        this.figure = figure;
    }

    public LimitScope scope() {
        return scope;
    }

    /** Whether it rests on the customer's own figures. */
    public boolean customerBased() {
        return customerBased;
    }

    /** Where the figure it is a share of stands in the request, dotted; null for a method that is no share. */
    public @Nullable String figure() {
        return figure;
    }

    public boolean isShare() {
        return figure != null;
    }
}
