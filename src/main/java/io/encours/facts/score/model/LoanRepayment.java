package io.encours.facts.score.model;

import io.encours.facts.Financials;
import io.encours.facts.RecordedAs;
import io.encours.facts.StateGuaranteedLoan;
import io.encours.facts.score.Months;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to repay a state-guaranteed loan out of a year's cash flow: EBITDA less the cost of debt. Where that cost
 * is not known, the loan's own interest is reckoned: n = -ln(1 - r P / C) / ln(1 + r) for a loan of P at the rate r out of C
 * a year.
 *
 * @param cashFlow of a year; null where it is not known
 * @param years null where the cash flow is not known or repays nothing
 * @param yearsLeft until the last instalment; null where that is not known or past
 */
@RecordedAs("score/loan-repayment")
public record LoanRepayment(
        @Nullable BigDecimal cashFlow,
        @Nullable BigDecimal years,
        @Nullable BigDecimal yearsLeft) {

    public static LoanRepayment of(StateGuaranteedLoan loan, Financials accounts, LocalDate asOf) {
        BigDecimal cashFlow = cashFlow(accounts);
        BigDecimal years = cashFlow == null || cashFlow.signum() <= 0 ? null : years(loan, accounts, cashFlow);
        return new LoanRepayment(cashFlow, years, yearsLeft(loan.lastInstalment(), asOf));
    }

    /** Whether the cash flow is known and repays nothing. */
    public boolean withoutEarnings() {
        return cashFlow != null && years == null;
    }

    /** By how many years repaying takes longer than the loan runs; zero where it is repaid in time or that is not known. */
    public BigDecimal yearsBeyondTerm() {
        return years == null || yearsLeft == null
                ? BigDecimal.ZERO
                : years.subtract(yearsLeft).max(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal cashFlow(Financials accounts) {
        BigDecimal ebitda = accounts.ebitda();
        BigDecimal cost = accounts.financialExpense();
        return ebitda == null || cost == null ? ebitda : ebitda.subtract(cost);
    }

    private static @Nullable BigDecimal years(StateGuaranteedLoan loan, Financials accounts, BigDecimal cashFlow) {
        BigDecimal ratio = loan.outstanding().amount().divide(cashFlow, MathContext.DECIMAL64);
        BigDecimal percent = loan.interestRate();
        if (accounts.financialExpense() != null || percent == null || percent.signum() == 0) {
            return ratio;
        }
        return withInterest(ratio.doubleValue(), percent.doubleValue() / 100);
    }

    private static @Nullable BigDecimal withInterest(double ratio, double rate) {
        double left = 1 - rate * ratio;
        return left <= 0 ? null : new BigDecimal(-StrictMath.log(left) / StrictMath.log1p(rate), MathContext.DECIMAL32);
    }

    private static @Nullable BigDecimal yearsLeft(@Nullable LocalDate lastInstalment, LocalDate asOf) {
        return lastInstalment == null || lastInstalment.isBefore(asOf)
                ? null
                : Months.between(asOf, lastInstalment).divide(BigDecimal.valueOf(12), MathContext.DECIMAL32);
    }
}
