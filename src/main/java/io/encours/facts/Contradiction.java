package io.encours.facts;

import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two figures of a credit file that cannot both be right.
 *
 * @param figure the name of the one, such as {@code CASH}
 * @param value a {@link Money}
 * @param other the name of the other
 * @param otherValue a {@link Money}, or a date
 */
public record Contradiction(String figure, Object value, String other, Object otherValue) {

    private static final String LOAN = "STATE_GUARANTEED_LOAN";
    private static final String LAST_INSTALMENT = "LAST_INSTALMENT";

    /** A part of the accounts and the whole that it cannot be larger than. */
    private record Parts(AccountsFigure part, AccountsFigure whole) {

        private Stream<Contradiction> in(Financials accounts) {
            BigDecimal some = part.of(accounts);
            BigDecimal all = whole.of(accounts);
            return some == null || all == null || some.compareTo(all) <= 0
                    ? Stream.empty()
                    : Stream.of(new Contradiction(
                            part.name(),
                            Money.rounded(some, accounts.currency()),
                            whole.name(),
                            Money.rounded(all, accounts.currency())));
        }
    }

    private static final List<Parts> ACCOUNTS = List.of(
            new Parts(AccountsFigure.CURRENT_ASSETS, AccountsFigure.TOTAL_ASSETS),
            new Parts(AccountsFigure.INVENTORIES, AccountsFigure.CURRENT_ASSETS),
            new Parts(AccountsFigure.TRADE_RECEIVABLES, AccountsFigure.CURRENT_ASSETS),
            new Parts(AccountsFigure.CASH, AccountsFigure.CURRENT_ASSETS),
            new Parts(AccountsFigure.CURRENT_LIABILITIES, AccountsFigure.TOTAL_LIABILITIES),
            new Parts(AccountsFigure.TRADE_PAYABLES, AccountsFigure.TOTAL_LIABILITIES),
            new Parts(AccountsFigure.SHORT_TERM_DEBT, AccountsFigure.TOTAL_DEBT),
            new Parts(AccountsFigure.EQUITY, AccountsFigure.TOTAL_ASSETS),
            new Parts(AccountsFigure.TANGIBLE_NET_WORTH, AccountsFigure.EQUITY));

    /** All that the file of a customer contradicts itself in on a day. */
    static List<Contradiction> in(CreditFile file, LocalDate asOf) {
        Financials accounts = file.financials();
        return Stream.concat(
                        Stream.ofNullable(accounts)
                                .flatMap(each -> ACCOUNTS.stream().flatMap(parts -> parts.in(each))),
                        Stream.ofNullable(file.stateGuaranteedLoan())
                                .filter(loan -> loan.outstanding().isPositive())
                                .flatMap(loan -> Stream.concat(aboveDebt(loan, accounts), afterTheEnd(loan, asOf))))
                .toList();
    }

    private static Stream<Contradiction> aboveDebt(StateGuaranteedLoan loan, @Nullable Financials accounts) {
        return Optional.ofNullable(accounts)
                .filter(each -> each.currency().equals(loan.outstanding().currency()))
                .flatMap(each -> Optional.ofNullable(each.totalDebt()))
                .map(debt -> Money.rounded(debt, loan.outstanding().currency()))
                .filter(debt -> loan.outstanding().compareTo(debt) > 0)
                .map(debt -> new Contradiction(LOAN, loan.outstanding(), AccountsFigure.TOTAL_DEBT.name(), debt))
                .stream();
    }

    private static Stream<Contradiction> afterTheEnd(StateGuaranteedLoan loan, LocalDate asOf) {
        return Stream.ofNullable(loan.lastInstalment())
                .filter(last -> last.isBefore(asOf))
                .map(last -> new Contradiction(LOAN, loan.outstanding(), LAST_INSTALMENT, last));
    }
}
