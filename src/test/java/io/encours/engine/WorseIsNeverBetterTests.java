package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.RandomRequests.Written;
import io.encours.facts.DecisionType;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.facts.creditlimit.Approval;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.facts.creditlimit.LimitOutcome;
import io.encours.facts.dunning.DunningAction;
import io.encours.facts.dunning.DunningOutcome;
import io.encours.facts.dunning.DunningResult;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.encours.facts.orderapproval.OrderOutcome;
import io.encours.facts.orderapproval.Release;
import io.encours.facts.score.ScoreResult;
import io.encours.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bad news never improves an answer, and so good news never worsens one: random customers, of whom one thing more becomes
 * known. More of them, or others, with {@code -Dencours.customers} and {@code -Dencours.seed}.
 */
class WorseIsNeverBetterTests {

    private static final int CUSTOMERS = Integer.getInteger("encours.customers", 15);
    private static final long SEED = Long.getLong("encours.seed", 20_261_201);

    private static Policy policy;

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void neverImprovesAnAnswer(DecisionType type) {
        Map<String, String> better = new TreeMap<>();
        AtomicInteger told = new AtomicInteger();
        RandomCustomers.some(type, CUSTOMERS, SEED).forEach(customer -> {
            Result before = policy.evaluate(customer.read().orElseThrow()).result();
            for (News news : News.bad()) {
                told(news, customer).ifPresent(after -> {
                    told.incrementAndGet();
                    String what = before == null ? null : better(news, before, after);
                    if (what != null) {
                        better.putIfAbsent(news.name(), what + ": " + customer.json());
                    }
                });
            }
        });

        assertThat(better).isEmpty();
        assertThat(told).hasValueGreaterThan(20 * CUSTOMERS);
    }

    /** The answer once something has become known; nothing where it cannot be told of that customer. */
    private static Optional<Evaluation> told(News news, Written customer) {
        ObjectNode changed = customer.json().deepCopy();
        return news.tell(customer.type(), changed)
                ? new Written(customer.type(), changed).read().map(policy::evaluate)
                : Optional.empty();
    }

    /** What of an answer is better after some bad news; null where nothing is. */
    private static @Nullable String better(News news, Result before, Evaluation after) {
        if (after.result() == null) {
            return null;
        }
        return switch (after.type()) {
            case SCORE -> score((ScoreResult) before, (ScoreResult) after.result());
            case CREDIT_LIMIT -> limit((CreditLimitResult) before, (CreditLimitResult) after.result());
            case ORDER_APPROVAL ->
                order((OrderApprovalResult) before, (OrderApprovalResult) after.result(), (OrderApprovalRequest)
                        after.request());
            case DUNNING -> dunning(news, (DunningResult) before, (DunningResult) after.result());
        };
    }

    /** A customer that is not rated is neither better nor worse than one that is. */
    private static @Nullable String score(ScoreResult was, ScoreResult is) {
        boolean comparable = was.riskClass() != RiskClass.NR && is.riskClass() != RiskClass.NR;
        return first(
                comparable && is.riskClass().compareTo(was.riskClass()) < 0, was.riskClass() + " " + is.riskClass(),
                comparable
                                && was.score10() != null
                                && is.score10() != null
                                && is.score10().compareTo(was.score10()) > 0,
                        was + " " + is);
    }

    /**
     * Two exceptions: a smaller limit may be within a mandate, so that it can be used at once where a larger one waits for a
     * signature; and a weak customer may be lent more than one that is not rated, if two directors sign.
     */
    private static @Nullable String limit(CreditLimitResult was, CreditLimitResult is) {
        boolean withinMandate =
                isAutomatic(is.approval()) && !isAutomatic(was.approval()) && more(was.limit(), is.limit());
        boolean signed = was.riskClass() == RiskClass.NR && is.riskClass() == RiskClass.D;
        LimitOutcome before = LimitOutcome.valueOf(was.outcome());
        LimitOutcome after = LimitOutcome.valueOf(is.outcome());
        String change = was.outcome() + " " + was.limit() + " " + was.availableNow() + ", " + is.outcome() + " "
                + is.limit() + " " + is.availableNow();
        return signed || withinMandate
                ? null
                : first(
                        after.compareTo(before) < 0 || (before == LimitOutcome.REFUSED && after != before),
                        change,
                        more(is.limit(), was.limit()),
                        change,
                        more(is.availableNow(), was.availableNow()),
                        change,
                        isAutomatic(is.approval()) && !isAutomatic(was.approval()) && positive(is.limit()),
                        change);
    }

    /** An order that is paid ahead in full takes no credit, so it is never the better answer. */
    private static @Nullable String order(
            OrderApprovalResult was, OrderApprovalResult is, OrderApprovalRequest request) {
        OrderOutcome before = OrderOutcome.valueOf(was.outcome());
        OrderOutcome after = OrderOutcome.valueOf(is.outcome());
        boolean paidAhead = request.order().notPaidAhead().equals(is.deposit());
        String change = was.outcome() + " " + was.deposit() + " " + was.release() + ", " + is.outcome() + " "
                + is.deposit() + " " + is.release();
        return first(
                after.compareTo(before) < 0 && !paidAhead, change,
                after == before && more(was.deposit(), is.deposit()), change,
                after == before && lower(is.release(), was.release()), change);
    }

    /**
     * Two exceptions: the call before an invoice is due is a service, which a customer may lose; and a large amount is called
     * about where a small one is written to.
     */
    private static @Nullable String dunning(News news, DunningResult was, DunningResult is) {
        DunningAction before = was.action();
        DunningAction after = is.action();
        boolean larger = news.name().equals(News.LARGER_ITEM);
        boolean service = before != null && before.step().severity() == 0;
        return first(
                Boolean.TRUE.equals(was.creditHold()) && !Boolean.TRUE.equals(is.creditHold()),
                "no hold any more",
                before != null && after == null && !service && is.outcome().equals(DunningOutcome.NO_ACTION.name()),
                "no action any more",
                before != null
                        && after != null
                        && !larger
                        && after.step().severity() < before.step().severity(),
                before + " " + after);
    }

    private static @Nullable String first(Object... conditionsAndTexts) {
        for (int i = 0; i < conditionsAndTexts.length; i += 2) {
            if ((boolean) conditionsAndTexts[i]) {
                return conditionsAndTexts[i + 1].toString();
            }
        }
        return null;
    }

    private static boolean more(@Nullable Money one, @Nullable Money other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean positive(@Nullable Money amount) {
        return amount != null && amount.isPositive();
    }

    private static boolean isAutomatic(@Nullable Approval approval) {
        return approval != null && approval.automatic();
    }

    private static boolean lower(@Nullable Release one, @Nullable Release other) {
        return one != null && other != null && one.approver().compareTo(other.approver()) < 0;
    }
}
