package io.encours.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures of annual accounts that are parts of one another. */
public enum AccountsFigure {
    TOTAL_ASSETS,
    CURRENT_ASSETS,
    INVENTORIES,
    TRADE_RECEIVABLES,
    CASH,
    TOTAL_LIABILITIES,
    CURRENT_LIABILITIES,
    TRADE_PAYABLES,
    TOTAL_DEBT,
    SHORT_TERM_DEBT,
    EQUITY,
    TANGIBLE_NET_WORTH;

    /** The figure in the accounts; null where it is not given. */
    public @Nullable BigDecimal of(Financials accounts) {
        return switch (this) {
            case TOTAL_ASSETS -> accounts.totalAssets();
            case CURRENT_ASSETS -> accounts.currentAssets();
            case INVENTORIES -> accounts.inventories();
            case TRADE_RECEIVABLES -> accounts.tradeReceivables();
            case CASH -> accounts.cash();
            case TOTAL_LIABILITIES -> accounts.totalLiabilities();
            case CURRENT_LIABILITIES -> accounts.currentLiabilities();
            case TRADE_PAYABLES -> accounts.tradePayables();
            case TOTAL_DEBT -> accounts.totalDebt();
            case SHORT_TERM_DEBT -> accounts.shortTermDebt();
            case EQUITY -> accounts.equity();
            case TANGIBLE_NET_WORTH -> accounts.tangibleNetWorth();
        };
    }
}
