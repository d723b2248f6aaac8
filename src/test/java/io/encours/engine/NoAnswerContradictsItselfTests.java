package io.encours.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.DecisionType;
import io.encours.facts.OpenItem;
import io.encours.facts.Reason;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.facts.creditlimit.HoldEffect;
import io.encours.facts.creditlimit.LimitOutcome;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningOutcome;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.DunningResult;
import io.encours.facts.orderapproval.AccountStatus;
import io.encours.facts.orderapproval.CurrentLimit;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.facts.orderapproval.Order;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.encours.facts.orderapproval.OrderOutcome;
import io.encours.facts.score.ScoreResult;
import io.encours.facts.segment.Segment;
import io.encours.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The parts of an answer agree, and so do two decisions on one customer: random customers. More of them, or others, with
 * {@code -Dencours.customers} and {@code -Dencours.seed}.
 */
class NoAnswerContradictsItselfTests {

    private static final int CUSTOMERS = Integer.getInteger("encours.customers", 120);
    private static final long SEED = Long.getLong("encours.seed", 20_261_202);

    private static Policy policy;

    /** What is found to contradict itself, with an example of each. */
    private final Map<String, Evaluation> contradictions = new TreeMap<>();

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void inTheScore() {
        each(DecisionType.SCORE, ScoreResult.class, (score, evaluation) -> {
            boolean rated = score.outcome().equals(ScoreResult.RATED);
            never(evaluation, "a class where nothing is rated", rated == (score.riskClass() == RiskClass.NR));
            never(evaluation, "a score where nothing is rated", !rated && score.score10() != null);
            never(evaluation, "a score is told that there is not", !rated && told(evaluation, "SCORE_RATED"));
            never(
                    evaluation,
                    "a review that is over",
                    requireNonNull(score.reviewBy()).isBefore(evaluation.asOf()));
        });
    }

    @Test
    void inTheLimit() {
        each(DecisionType.CREDIT_LIMIT, CreditLimitResult.class, (limit, evaluation) -> {
            LimitOutcome outcome = LimitOutcome.valueOf(limit.outcome());
            boolean signed = limit.approval() != null && !limit.approval().automatic() && positive(limit.limit());
            boolean waits = signed || outcome == LimitOutcome.REFER;
            boolean inForce = ((CreditLimitRequest) evaluation.request()).limitInForce() != null;
            never(evaluation, "a person without anything to decide", evaluation.humanReviewRequired() != waits);
            never(evaluation, "an approval that is not told", signed != told(evaluation, "LIMIT_NEEDS_"));
            never(
                    evaluation,
                    "a grant that waits",
                    waits && told(evaluation, "LIMIT_COVERS_NEED", "LIMIT_WITHOUT_NEED"));
            never(evaluation, "use of what waits", waits && !inForce && positive(limit.availableNow()));
            never(evaluation, "a limit that may not be used", !waits && differ(limit.limit(), limit.availableNow()));
            never(evaluation, "a refusal with a limit", outcome == LimitOutcome.REFUSED && positive(limit.limit()));
            never(evaluation, "a grant with a gap", outcome == LimitOutcome.GRANTED && positive(limit.gap()));
            never(
                    evaluation,
                    "own risk under a hold on all credit",
                    limit.hold() != null
                            && limit.hold().effect() == HoldEffect.NO_CREDIT
                            && positive(requireNonNull(limit.risk()).uninsured()));
        });
    }

    @Test
    void inTheAnswerToAnOrder() {
        each(DecisionType.ORDER_APPROVAL, OrderApprovalResult.class, (order, evaluation) -> {
            OrderApprovalRequest request = (OrderApprovalRequest) evaluation.request();
            OrderOutcome outcome = OrderOutcome.valueOf(order.outcome());
            boolean goes = outcome == OrderOutcome.APPROVE || outcome == OrderOutcome.APPROVE_WITH_DEPOSIT;
            Money onCredit = request.order().notPaidAhead();
            boolean paidAhead = !onCredit.isPositive() || onCredit.equals(order.deposit());
            boolean reckoned = !told(evaluation, "CURRENCY_MISMATCH");
            never(evaluation, "an order that goes and waits for a person", goes && evaluation.humanReviewRequired());
            never(
                    evaluation,
                    "an order that waits for nobody",
                    reckoned && !goes && order.routeTo().isEmpty());
            never(
                    evaluation,
                    "a person for what goes",
                    goes && (order.release() != null || !order.routeTo().isEmpty()));
            never(
                    evaluation,
                    "a reference that needs no person",
                    outcome == OrderOutcome.REFER && !evaluation.humanReviewRequired());
            never(
                    evaluation,
                    "a deposit of nothing",
                    outcome == OrderOutcome.APPROVE_WITH_DEPOSIT && !positive(order.deposit()));
            never(evaluation, "credit in proceedings", goes && !paidAhead && request.inProceedings());
            never(
                    evaluation,
                    "a way to what is so",
                    outcome == OrderOutcome.APPROVE && !evaluation.cures().isEmpty());
            never(evaluation, "a hole in the policy", told(evaluation, Evaluation.NO_RULE));
        });
    }

    /**
     * From the formal notice on, whom dunning gives no credit orders give none; but a risky customer is given notice of small
     * amounts too, which hold no order.
     */
    @Test
    void betweenDunningAndOrders() {
        each(DecisionType.DUNNING, DunningResult.class, (dunning, evaluation) -> {
            DunningRequest request = (DunningRequest) evaluation.request();
            boolean taken = request.inLegalCollection() || dunning.outcome().equals(DunningOutcome.STOPPED.name());
            boolean today = dunning.outcome().equals(DunningOutcome.ACTION.name())
                    && requireNonNull(dunning.action()).step().isLegal()
                    && dunning.action().creditHold();
            boolean held = Boolean.TRUE.equals(dunning.creditHold());
            never(evaluation, "a legal step without a credit hold", (taken || today) && !held);
            if (taken || today) {
                Evaluation order = policy.evaluate(orderOf(request));
                boolean goes = order.outcome().startsWith(OrderOutcome.APPROVE.name());
                boolean minor = classOf(request).compareTo(RiskClass.D) >= 0 && told(order, "ORDER_OVERDUE_LEFT_OUT");
                never(evaluation, "credit beside a legal step", goes && !minor);
            }
        });
    }

    /** A small order of the same customer, who has room for it. */
    private static OrderApprovalRequest orderOf(DunningRequest request) {
        Money order = Money.of("1000", "EUR");
        Money limit = request.items().stream()
                .map(item -> item.invoice().open())
                .reduce(order, Money::plus)
                .plus(order);
        return new OrderApprovalRequest(
                request.subject(),
                request.entity(),
                request.asOf(),
                classOf(request),
                new CurrentLimit(limit, null),
                new Order(order, null, null, 30, null),
                null,
                request.insolvency() == null ? null : AccountStatus.INSOLVENCY,
                false,
                owed(request),
                null,
                null,
                null,
                request.creditFile(),
                null,
                null,
                request.publicHolidays());
    }

    private static RiskClass classOf(DunningRequest request) {
        boolean weak = request.segment() == Segment.HIGH_RISK || request.segment() == Segment.KEY_AT_RISK;
        return request.riskClass() != null ? request.riskClass() : weak ? RiskClass.D : RiskClass.A;
    }

    private static KnownExposure owed(DunningRequest request) {
        List<OpenItem> items = request.items().stream()
                .map(NoAnswerContradictsItselfTests::owed)
                .toList();
        return new KnownExposure(items, null, null, null, request.unallocatedCash(), null, null, null);
    }

    private static OpenItem owed(DunningItem item) {
        OpenItem invoice = item.invoice();
        return new OpenItem(
                invoice.number(),
                invoice.open(),
                invoice.invoiced(),
                item.lastDay(),
                invoice.dispute(),
                null,
                item.lastStep());
    }

    private <R extends Result> void each(DecisionType decision, Class<R> type, BiConsumer<R, Evaluation> check) {
        RandomCustomers.some(decision, CUSTOMERS, SEED)
                .map(customer -> policy.evaluate(customer.read().orElseThrow()))
                .filter(evaluation -> evaluation.result() != null)
                .forEach(evaluation -> check.accept(type.cast(evaluation.result()), evaluation));
        assertThat(contradictions).isEmpty();
    }

    private void never(Evaluation evaluation, String contradiction, boolean found) {
        if (found) {
            contradictions.putIfAbsent(contradiction, evaluation);
        }
    }

    private static boolean told(Evaluation evaluation, String... codes) {
        return evaluation.reasons().stream()
                .map(Reason::code)
                .anyMatch(told -> List.of(codes).stream().anyMatch(told.value()::startsWith));
    }

    private static boolean positive(@Nullable Money amount) {
        return amount != null && amount.isPositive();
    }

    private static boolean differ(@Nullable Money one, @Nullable Money other) {
        return one != null && !one.equals(other);
    }
}
