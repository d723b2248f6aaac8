package io.encours.facts.score.riskclass;

import io.encours.facts.CreditFile;
import io.encours.facts.Financials;
import io.encours.facts.StateGuaranteedLoan;
import io.encours.facts.creditlimit.InsuranceCover;
import io.encours.facts.orderapproval.AccountStatus;
import io.encours.facts.score.Months;
import io.encours.facts.score.RiskEvent;
import io.encours.facts.score.ScoreRequest;
import io.encours.facts.score.model.LoanRepayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events that facts show by themselves; what each does to the class is a row of the policy. */
public final class RiskEvents {

    private RiskEvents() {}

    /** How the account stands, an insurer that covers nothing, accounts that are long neither published nor handed over. */
    public static List<RiskEventQuestion> of(ScoreRequest request) {
        LocalDate asOf = Objects.requireNonNull(request.asOf());
        InsuranceCover cover = request.cover();
        CreditFile file = request.creditFile();
        LocalDate closed = file.lastAccounts();
        List<RiskEventQuestion> events = new ArrayList<>();
        add(events, RiskEvent.ACCOUNT_IN_COLLECTION, request.accountStatus() == AccountStatus.LEGAL);
        add(events, RiskEvent.ACCOUNT_BLOCKED, request.accountStatus() == AccountStatus.BLOCKED);
        add(
                events,
                RiskEvent.INSURER_REFUSAL,
                cover != null && !cover.amount().isPositive() && cover.isInForceOn(asOf));
        if (file.company() != null
                && file.company().lastPublishedAccounts() != null
                && closed != null
                && !closed.isAfter(asOf)) {
            events.add(new RiskEventQuestion(RiskEvent.ACCOUNTS_UNPUBLISHED, Months.between(closed, asOf)));
        }
        return events;
    }

    /** What the equity and the results of the accounts show. */
    public static List<RiskEventQuestion> of(Financials accounts, CreditFile file) {
        StateGuaranteedLoan loan = file.stateGuaranteedLoan();
        List<RiskEventQuestion> events = new ArrayList<>();
        add(
                events,
                RiskEvent.NEGATIVE_EQUITY,
                accounts.equity() != null && accounts.equity().signum() < 0);
        add(
                events,
                RiskEvent.LOSSES_TWO_YEARS_RUNNING,
                file.previousFinancials() != null
                        && isLoss(accounts.netIncome())
                        && isLoss(file.previousFinancials().netIncome()));
        add(
                events,
                RiskEvent.STATE_LOAN_WITHOUT_EQUITY,
                loan != null
                        && loan.outstanding().isPositive()
                        && accounts.equity() != null
                        && accounts.equity().signum() <= 0);
        return events;
    }

    /** How many years repaying a state-guaranteed loan takes, and how many of them beyond its last instalment. */
    public static List<RiskEventQuestion> of(LoanRepayment repayment) {
        List<RiskEventQuestion> events = new ArrayList<>();
        if (repayment.years() != null) {
            events.add(new RiskEventQuestion(RiskEvent.STATE_LOAN_YEARS, repayment.years()));
        }
        if (repayment.yearsBeyondTerm().signum() > 0) {
            events.add(new RiskEventQuestion(RiskEvent.STATE_LOAN_BEYOND_TERM, repayment.yearsBeyondTerm()));
        }
        add(events, RiskEvent.STATE_LOAN_WITHOUT_EARNINGS, repayment.withoutEarnings());
        return events;
    }

    private static void add(List<RiskEventQuestion> events, RiskEvent event, boolean shown) {
        if (shown) {
            events.add(new RiskEventQuestion(event, null));
        }
    }

    private static boolean isLoss(@Nullable BigDecimal result) {
        return result != null && result.signum() < 0;
    }
}
