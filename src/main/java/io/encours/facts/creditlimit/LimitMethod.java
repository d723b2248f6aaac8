package io.encours.facts.creditlimit;

import io.encours.shared.RecordPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method of finding how much credit a customer may have; where two give the same amount, the first is named. */
public enum LimitMethod {
    /** A share of equity less intangible assets. */
    TANGIBLE_NET_WORTH(LimitScope.OWN_RISK, Basis.CUSTOMER_FIGURE, "creditFile.financials.tangibleNetWorth"),
    /** A share of the customer's own annual turnover. */
    BUYER_TURNOVER(LimitScope.OWN_RISK, Basis.CUSTOMER_FIGURE, "creditFile.financials.sales"),
    /** A share of what the customer owes its suppliers. */
    BUYER_TRADE_PAYABLES(LimitScope.OWN_RISK, Basis.CUSTOMER_FIGURE, "creditFile.financials.tradePayables"),
    /** A share of the seller's own annual turnover, so that no customer can bring it down. */
    SELLER_TURNOVER(LimitScope.OWN_RISK, Basis.SELLER_FIGURE, "sellerTurnover"),
    /** What an agency recommends; the least where there are several. */
    AGENCY_OPINION(LimitScope.OWN_RISK, Basis.CAP, null),
    /** The cap of the unrated, where no figure of the customer is known. */
    UNRATED_CAP(LimitScope.OWN_RISK, Basis.CAP, null),
    /** The cap of the class on what is neither insured nor guaranteed. */
    UNINSURED_CAP(LimitScope.OWN_RISK, Basis.CAP, null),
    /** The cap of the class on the whole limit. */
    ABSOLUTE_CAP(LimitScope.TOTAL, Basis.CAP, null),
    /** What the group's other companies leave of the group's limit. */
    GROUP_LIMIT(LimitScope.TOTAL, Basis.CAP, null),
    /** The running business, weighted (AFDCC). */
    ACTIVITY(LimitScope.OWN_RISK, Basis.MODEL, "runningBusiness"),
    /** The amounts that equity and profit margin allow to risk. */
    RISK_AMOUNTS(LimitScope.OWN_RISK, Basis.MODEL, "creditFile.financials"),
    /** Points for six traits of the customer, as a share of its net worth. */
    NET_WORTH_POINTS(LimitScope.OWN_RISK, Basis.MODEL, "payHabit");

    private enum Basis {
        CUSTOMER_FIGURE,
        SELLER_FIGURE,
        CAP,
        MODEL
    }

    private final LimitScope scope;
    private final Basis basis;
    private final @Nullable String field;

    LimitMethod(LimitScope scope, Basis basis, @Nullable String field) {
        this.scope = scope;
        this.basis = basis;
        this.field = field;
    }

    public LimitScope scope() {
        return scope;
    }

    /** Where the figure it rests on, or the first of several, stands in the request, dotted; null for a cap. */
    public @Nullable String field() {
        return field;
    }

    /** The fields it rests on that a request does not give. */
    public List<String> fieldsWantedOf(CreditLimitRequest request) {
        return fields().filter(each -> RecordPath.value(request, each) == null).toList();
    }

    private Stream<String> fields() {
        return switch (this) {
            case TANGIBLE_NET_WORTH,
                    BUYER_TURNOVER,
                    BUYER_TRADE_PAYABLES,
                    SELLER_TURNOVER,
                    AGENCY_OPINION,
                    UNRATED_CAP,
                    UNINSURED_CAP,
                    ABSOLUTE_CAP,
                    GROUP_LIMIT,
                    ACTIVITY -> Stream.ofNullable(field);
            case RISK_AMOUNTS -> accounts("equity", "netIncome", "sales");
            case NET_WORTH_POINTS ->
                Stream.concat(
                        Stream.of("payHabit", "need", "creditFile.company.founded"),
                        accounts(
                                "tangibleNetWorth",
                                "netIncome",
                                "sales",
                                "currentAssets",
                                "totalAssets",
                                "currentLiabilities",
                                "totalLiabilities",
                                "tradePayables"));
        };
    }

    private static Stream<String> accounts(String... figures) {
        return Stream.of(figures).map(each -> "creditFile.financials." + each);
    }

    /** Whether it is a share of one of the customer's own figures. */
    public boolean isCustomerBased() {
        return basis == Basis.CUSTOMER_FIGURE;
    }

    /** Whether it is a share of one figure. */
    public boolean isShare() {
        return basis == Basis.CUSTOMER_FIGURE || basis == Basis.SELLER_FIGURE;
    }

    /** Whether it is reckoned from several figures. */
    public boolean isModel() {
        return basis == Basis.MODEL;
    }
}
