package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.engine.TestCompiler;
import io.encours.facts.CreditFile;
import io.encours.facts.OpenItem;
import io.encours.facts.PaidInvoice;
import io.encours.facts.Request;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.plan.Place;
import io.encours.facts.orderapproval.CurrentLimit;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.facts.orderapproval.Order;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.score.ScoreRequest;
import io.encours.facts.score.ScoreResult;
import io.encours.facts.score.payment.Payments;
import io.encours.facts.segment.Segment;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision counts the days overdue of one invoice alike, from the day on which it can be paid. */
class OneMeaningOfOverdueTests {

    private static final Money AMOUNT = Money.of("9000", "EUR");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** By hand, from the calendars of 2026, and not from the one that the service uses. */
    private static final Map<String, Set<LocalDate>> HOLIDAYS = Map.of(
            "FR", days("01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
            "DE", days("01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
            "BE", days("01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"),
            "GB", days("01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"));

    private static final HolidayCompletion COMPLETION = new HolidayCompletion();

    private static Policy policy;

    record Asked(String country, LocalDate due, LocalDate day) {}

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    /** What was due on a holiday, on the day before and on the day after, is asked on each of the days that follow. */
    static Stream<Asked> askedAroundHolidays() {
        return HOLIDAYS.entrySet().stream()
                .flatMap(country -> country.getValue().stream()
                        .flatMap(holiday -> Stream.of(holiday.minusDays(1), holiday, holiday.plusDays(1)))
                        .distinct()
                        .flatMap(due -> Stream.of(1, 2, 3, 4, 5, 6)
                                .map(after -> new Asked(country.getKey(), due, due.plusDays(after)))));
    }

    @ParameterizedTest
    @MethodSource("askedAroundHolidays")
    void isCountedAlike(Asked asked) {
        long days = overdue(asked);
        assertThat(inOrderApproval(asked)).isEqualTo((int) days);
        assertThat(inScore(asked)).isEqualByComparingTo(BigDecimal.valueOf(days));
        if (isWorked(asked.country(), asked.day())) {
            assertThat(inDunning(asked)).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @MethodSource("goodFridayAndChristmas")
    void isCountedAlikeByTheScoreBehindALimitAndBehindAReminder(Asked asked) {
        BigDecimal days = BigDecimal.valueOf(overdue(asked));
        assertThat(payments(limitRequest(asked)).weightedDelayDays()).isEqualByComparingTo(days);
        assertThat(payments(reminderByScore(asked)).weightedDelayDays()).isEqualByComparingTo(days);
    }

    static Stream<Asked> goodFridayAndChristmas() {
        return Stream.of(
                new Asked("DE", LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 7)),
                new Asked("DE", LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 8)),
                new Asked("FR", LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)),
                new Asked("FR", LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 29)));
    }

    private static long overdue(Asked asked) {
        LocalDate last = asked.due();
        while (!isWorked(asked.country(), last)) {
            last = last.plusDays(1);
        }
        return Math.max(0, ChronoUnit.DAYS.between(last, asked.day()));
    }

    private static boolean isWorked(String country, LocalDate day) {
        boolean newYear = day.equals(LocalDate.of(2027, 1, 1));
        return !WEEKEND.contains(day.getDayOfWeek())
                && !newYear
                && !HOLIDAYS.getOrDefault(country, Set.of()).contains(day);
    }

    private static @Nullable Integer inOrderApproval(Asked asked) {
        return ((OrderApprovalResult) result(evaluate(new OrderApprovalRequest(
                        subject(asked),
                        null,
                        asked.day(),
                        RiskClass.A,
                        new CurrentLimit(Money.of("50000", "EUR"), null),
                        new Order(Money.of("100", "EUR"), null, null, null, null),
                        null,
                        null,
                        null,
                        new KnownExposure(List.of(item(asked)), null, null, null, null, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))))
                .oldestOverdueDays();
    }

    private static BigDecimal inScore(Asked asked) {
        ScoreRequest request = new ScoreRequest(subject(asked), null, asked.day(), paid(asked), null);
        return Objects.requireNonNull(
                ((ScoreResult) result(evaluate(request))).payment().weightedDelayDays());
    }

    private static long inDunning(Asked asked) {
        DunningRequest request = dunning(asked, PayerProfile.LATE, null);
        return evaluate(request).derived().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .mapToLong(place -> Math.max(0, place.daysOverdue()))
                .findFirst()
                .orElseThrow();
    }

    private static CreditLimitRequest limitRequest(Asked asked) {
        return new CreditLimitRequest(
                subject(asked), null, asked.day(), null, paid(asked), null, null, null, null, null, null, null, null);
    }

    private static DunningRequest reminderByScore(Asked asked) {
        return dunning(asked, null, paid(asked));
    }

    private static DunningRequest dunning(Asked asked, @Nullable PayerProfile profile, @Nullable CreditFile file) {
        return new DunningRequest(
                subject(asked),
                null,
                asked.day(),
                Segment.HIGH_RISK,
                null,
                null,
                null,
                profile,
                file,
                List.of(new DunningItem(item(asked), null, null, null, null, null, null)),
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static OpenItem item(Asked asked) {
        return new OpenItem("F-1", AMOUNT, null, asked.due(), null);
    }

    private static CreditFile paid(Asked asked) {
        PaidInvoice invoice = new PaidInvoice("F-1", AMOUNT, asked.due(), asked.day());
        return new CreditFile(null, null, null, null, List.of(invoice), null, null, null, null, null, null);
    }

    private static Subject subject(Asked asked) {
        return new Subject(new CustomerId("C-1"), SubjectType.COMPANY, asked.country());
    }

    private static Payments payments(Request request) {
        return evaluate(request).derived().stream()
                .filter(Payments.class::isInstance)
                .map(Payments.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation evaluate(Request request) {
        return policy.evaluate(COMPLETION.completed(request));
    }

    private static Object result(Evaluation evaluation) {
        return Objects.requireNonNull(evaluation.result());
    }

    private static Set<LocalDate> days(String monthsAndDays) {
        return Stream.of(monthsAndDays.split(" "))
                .map(each -> LocalDate.parse("2026-" + each))
                .collect(Collectors.toUnmodifiableSet());
    }
}
