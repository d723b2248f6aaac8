package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.creditlimit.BankGuarantee;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.facts.creditlimit.InsuranceCover;
import io.encours.facts.creditlimit.LimitOutcome;
import io.encours.facts.creditlimit.Need;
import io.encours.facts.creditlimit.SalesForecast;
import io.encours.facts.creditlimit.Way;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a limit advises helps: evaluated again with it, the whole need is covered. */
class LimitWaysTests {

    private static Policy policy;

    /** A way that an answer names, and the request with it. */
    private record Applied(Way way, CreditLimitRequest request) {}

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void coverTheWholeNeed() {
        List<Applied> applied = PolicyFiles.cases().stream()
                .flatMap(each -> Stream.of(each.request()))
                .filter(CreditLimitRequest.class::isInstance)
                .map(CreditLimitRequest.class::cast)
                .filter(request -> request.need() != null)
                .flatMap(LimitWaysTests::applied)
                .toList();

        assertThat(applied.stream().collect(Collectors.groupingBy(each -> each.way.kind(), Collectors.counting())))
                .hasSize(5)
                .extractingFromEntries(Map.Entry::getValue)
                .allSatisfy(times -> assertThat((Long) times).isGreaterThan(2));
        assertThat(applied)
                .allSatisfy(each ->
                        assertThat(policy.evaluate(each.request).outcome()).isEqualTo(LimitOutcome.GRANTED.name()));
    }

    private static Stream<Applied> applied(CreditLimitRequest request) {
        return Optional.ofNullable((CreditLimitResult) policy.evaluate(request).result()).stream()
                .flatMap(result -> result.waysToCloseTheGap().stream())
                .map(way -> new Applied(way, with(way, request)));
    }

    private static CreditLimitRequest with(Way way, CreditLimitRequest request) {
        Need need = Objects.requireNonNull(request.need());
        return switch (way.kind()) {
            case SHORTER_TERMS -> with(request, shorter(need, Objects.requireNonNull(way.days())), null, null);
            case DEPOSIT, PREPAYMENT -> with(request, paidAhead(need, amount(way)), null, null);
            case BANK_GUARANTEE -> with(request, need, amount(way), null);
            case MORE_COVER -> with(request, need, null, amount(way));
        };
    }

    private static Money amount(Way way) {
        return Objects.requireNonNull(way.amount());
    }

    private static Need shorter(Need need, int days) {
        SalesForecast forecast = Objects.requireNonNull(need.forecast());
        return new Need(
                null,
                new SalesForecast(forecast.amount(), forecast.vatPercent(), forecast.months(), days),
                need.deposit());
    }

    private static Need paidAhead(Need need, Money more) {
        Money deposit = need.deposit();
        return new Need(need.requestedAmount(), need.forecast(), deposit == null ? more : deposit.plus(more));
    }

    private static CreditLimitRequest with(
            CreditLimitRequest request, Need need, @Nullable Money guarantee, @Nullable Money cover) {
        return new CreditLimitRequest(
                request.subject(),
                request.entity(),
                request.asOf(),
                request.riskClass(),
                request.creditFile(),
                need,
                request.sellerTurnover(),
                cover == null ? request.cover() : covered(request, cover),
                guarantee == null ? request.guarantees() : guaranteed(request, guarantee),
                request.group(),
                request.runningBusiness(),
                request.payHabit(),
                request.publicHolidays(),
                request.exposure(),
                request.accountStatus(),
                request.limit(),
                request.exchangeRates());
    }

    private static InsuranceCover covered(CreditLimitRequest request, Money more) {
        InsuranceCover cover = request.cover();
        return cover != null && cover.isInForceOn(Objects.requireNonNull(request.asOf()))
                ? new InsuranceCover(cover.amount().plus(more), cover.insuredPercent(), cover.validUntil())
                : new InsuranceCover(more, BigDecimal.valueOf(90), null);
    }

    private static List<BankGuarantee> guaranteed(CreditLimitRequest request, Money more) {
        BankGuarantee another =
                new BankGuarantee(more, Objects.requireNonNull(request.asOf()).plusYears(2));
        return Stream.concat(Stream.ofNullable(request.guarantees()).flatMap(List::stream), Stream.of(another))
                .toList();
    }
}
