package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of a class; an empty share means that the figure sets no ceiling for the class.
 *
 * @param shareOfNetWorth of the tangible net worth
 * @param shareOfTurnover of the customer's annual turnover
 * @param shareOfPayables of what the customer owes its suppliers
 * @param shareOfSellerTurnover of the seller's own annual turnover
 * @param absoluteCap on the whole limit
 * @param uninsuredCap on what is neither insured nor guaranteed
 * @param validityMonths how long a limit holds before it is looked at again
 */
public record CeilingRow(
        CeilingQuestion question,
        @Nullable Percentage shareOfNetWorth,
        @Nullable Percentage shareOfTurnover,
        @Nullable Percentage shareOfPayables,
        @Nullable Percentage shareOfSellerTurnover,
        Money absoluteCap,
        Money uninsuredCap,
        int validityMonths,
        RowSource source)
        implements Row<CeilingQuestion> {

    /**
     * The most that the class alone carries today beside a cover: its cap on the own risk with what the insurer carries, but
     * never more than its cap on the whole limit. The customer's own figures, and its group, may carry less.
     */
    public Money carried(CountedCover cover) {
        return cover.carriedWith(uninsuredCap).min(absoluteCap);
    }

    /** The share that a method takes of its figure; null where it sets no ceiling. */
    public @Nullable Percentage share(LimitMethod method) {
        return switch (method) {
            case TANGIBLE_NET_WORTH -> shareOfNetWorth;
            case BUYER_TURNOVER -> shareOfTurnover;
            case BUYER_TRADE_PAYABLES -> shareOfPayables;
            case SELLER_TURNOVER -> shareOfSellerTurnover;
            case AGENCY_OPINION,
                    UNRATED_CAP,
                    UNINSURED_CAP,
                    ABSOLUTE_CAP,
                    GROUP_LIMIT,
                    ACTIVITY,
                    RISK_AMOUNTS,
                    NET_WORTH_POINTS -> null;
        };
    }
}
