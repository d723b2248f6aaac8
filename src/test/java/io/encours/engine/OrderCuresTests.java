package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.facts.Cure;
import io.encours.facts.SubjectType;
import io.encours.facts.orderapproval.ComponentEffect;
import io.encours.facts.orderapproval.ExposurePart;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.encours.shared.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every order, tried on random ones with the policy of the repository. */
class OrderCuresTests {

    private static final int ORDERS = 2_000;
    private static final String APPROVE = "APPROVE";
    private static final String WITH_DEPOSIT = "APPROVE_WITH_DEPOSIT";

    private static Policy policy;
    private static List<Evaluation> answers;
    private static List<Applied> applied;

    /** A cure that was offered, and the outcomes of the order with it, and with one cent less of it. */
    private record Applied(Evaluation answer, Cure cure, String outcome, String outcomeWithLess) {

        static Applied of(Evaluation answer, Cure cure) {
            return new Applied(
                    answer,
                    cure,
                    outcomeWith(answer, cure, amount(cure)),
                    outcomeWith(answer, cure, oneCentLess(cure)));
        }

        OrderApprovalRequest request() {
            return ((OrderApprovalRequest) answer.request()).cured(cure.kind(), amount(cure));
        }
    }

    @BeforeAll
    static void answerManyOrders() {
        policy = TestCompiler.defaultPolicy();
        RandomOrders orders = new RandomOrders(20261121);
        answers = IntStream.range(0, ORDERS).mapToObj(i -> orders.next()).toList().parallelStream()
                .map(policy::evaluate)
                .toList();
        applied = answers.parallelStream()
                .flatMap(answer -> answer.cures().stream().map(cure -> Applied.of(answer, cure)))
                .toList();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void triesEveryOutcomeAndEveryKindOfCureOften() {
        Map<String, Integer> seen = new TreeMap<>();
        answers.forEach(answer -> seen.merge(answer.outcome(), 1, Integer::sum));
        answers.forEach(answer -> answer.cures().forEach(cure -> seen.merge(cure.kind(), 1, Integer::sum)));

        assertThat(seen)
                .containsOnlyKeys(
                        APPROVE,
                        WITH_DEPOSIT,
                        "REFER",
                        "BLOCK",
                        "DEPOSIT",
                        "ORDER_AMOUNT",
                        "OVERDUE_PAYMENT",
                        "BANK_GUARANTEE");
        assertThat(seen.values()).allMatch(times -> times > ORDERS / 30);
    }

    @Test
    void comesToWhatACureNamesWhenItIsApplied() {
        assertThat(applied)
                .allSatisfy(each -> assertThat(each.outcome())
                        .as("%s", each)
                        .isEqualTo(each.cure().leadsTo()));
    }

    @Test
    void doesNotComeToItWithOneCentLess() {
        assertThat(applied)
                .allSatisfy(each -> assertThat(outcomes())
                        .as("%s of %s", each.cure(), each.answer().request())
                        .containsSubsequence(each.cure().leadsTo(), each.outcomeWithLess()));
    }

    @Test
    void knowsTheOutcomeAsSoonAsItIsSettled() {
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(policy.outcome(answer.request(), List.of())).isEqualTo(answer.outcome()));
        assertThat(applied)
                .allSatisfy(each ->
                        assertThat(policy.outcome(each.request(), List.of())).isEqualTo(each.outcome()));
    }

    @Test
    void asksForTheDepositThatIsTheCure() {
        assertThat(answers)
                .filteredOn(answer -> answer.outcome().equals(WITH_DEPOSIT))
                .allSatisfy(answer -> assertThat(answer.cures())
                        .filteredOn(cure -> cure.kind().equals("DEPOSIT"))
                        .extracting(Cure::amount, Cure::leadsTo)
                        .containsExactly(tuple(result(answer).deposit(), APPROVE)));
    }

    @Test
    void offersNoCureWhereTheOrderIsApproved() {
        assertThat(answers)
                .filteredOn(answer -> answer.outcome().equals(APPROVE))
                .allSatisfy(answer -> assertThat(answer.cures()).isEmpty());
    }

    @Test
    void approvesEveryOrderThatIsPaidAheadUnlessTheCustomerIsInsolventOrPublic() {
        assertThat(answers)
                .filteredOn(answer -> !answer.outcome().equals(APPROVE))
                .allSatisfy(answer -> assertThat(answer.cures())
                        .extracting(Cure::kind)
                        .satisfies(kinds -> assertThat(
                                        kinds.contains("DEPOSIT") || isInsolvent(answer) || isPublic(answer))
                                .isTrue()));
    }

    @Test
    void neverBlocksANaturalPerson() {
        assertThat(answers)
                .filteredOn(answer -> answer.request().subject().type().isNaturalPerson())
                .hasSizeGreaterThan(ORDERS / 10)
                .noneMatch(answer -> answer.outcome().equals("BLOCK"));
    }

    @Test
    void asksAPersonWheneverItRefers() {
        assertThat(answers)
                .filteredOn(answer -> answer.outcome().equals("REFER"))
                .allMatch(Evaluation::humanReviewRequired);
    }

    @Test
    void addsTheComponentsUpToTheExposure() {
        assertThat(answers)
                .map(OrderCuresTests::result)
                .filteredOn(result -> result.exposureAfter() != null)
                .allSatisfy(result -> {
                    Map<ComponentEffect, Money> sums = sums(result);
                    assertThat(result.exposureAfter())
                            .isEqualTo(sum(sums, ComponentEffect.ADDS).minus(sum(sums, ComponentEffect.REDUCES)));
                    assertThat(result.ownRisk())
                            .isEqualTo(Objects.requireNonNull(result.exposureAfter())
                                    .minus(sum(sums, ComponentEffect.REDUCES_OWN_RISK)));
                });
    }

    @Test
    void givesAnAnswerThatHoldsOnItsDay() {
        assertThat(answers)
                .allSatisfy(answer -> assertThat(result(answer).validUntil())
                        .isAfterOrEqualTo(answer.request().asOf()));
    }

    @Test
    void answersTheSameOrderIdentically() {
        assertThat(answers.subList(0, ORDERS / 20))
                .allSatisfy(
                        answer -> assertThat(policy.evaluate(answer.request())).isEqualTo(answer));
    }

    private static String outcomeWith(Evaluation answer, Cure cure, Money amount) {
        OrderApprovalRequest request = (OrderApprovalRequest) answer.request();
        return policy.evaluate(request.cured(cure.kind(), amount)).outcome();
    }

    /** One cent nearer to the order as it is: a larger order, or less of anything else. */
    private static Money oneCentLess(Cure cure) {
        Money cent = Money.of("0.01", "EUR");
        return cure.kind().equals("ORDER_AMOUNT")
                ? amount(cure).plus(cent)
                : amount(cure).minus(cent);
    }

    private static Money amount(Cure cure) {
        return Objects.requireNonNull(cure.amount());
    }

    private static List<String> outcomes() {
        return List.of(APPROVE, WITH_DEPOSIT, "REFER", "BLOCK");
    }

    private static boolean isPublic(Evaluation answer) {
        return answer.request().subject().type() == SubjectType.PUBLIC;
    }

    private static boolean isInsolvent(Evaluation answer) {
        return String.valueOf(((OrderApprovalRequest) answer.request()).accountStatus())
                .equals("INSOLVENCY");
    }

    private static Map<ComponentEffect, Money> sums(OrderApprovalResult result) {
        Map<ComponentEffect, Money> sums = new EnumMap<>(ComponentEffect.class);
        for (ExposurePart part : result.components()) {
            sums.merge(part.effect(), part.amount(), Money::plus);
        }
        return sums;
    }

    private static Money sum(Map<ComponentEffect, Money> sums, ComponentEffect effect) {
        return sums.getOrDefault(effect, Money.of("0", "EUR"));
    }

    private static OrderApprovalResult result(Evaluation answer) {
        return (OrderApprovalResult) Objects.requireNonNull(answer.result());
    }
}
