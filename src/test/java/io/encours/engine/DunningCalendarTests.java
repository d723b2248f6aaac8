package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.Dispute;
import io.encours.facts.dunning.DunningAction;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.DunningResult;
import io.encours.facts.dunning.ExcludedInvoice;
import io.encours.facts.dunning.InvoiceLine;
import io.encours.facts.segment.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A year of a customer with many invoices, day by day, every action taken as advised. The diary is a golden file to be
 * read by a person; {@code -Dencours.golden=write} writes it anew.
 */
class DunningCalendarTests {

    private static final Path GOLDEN = Path.of("src/test/resources/io/encours/engine/dunning-year.txt");
    private static final int QUIET_DAYS = 3;
    private static final int LONGEST_WAIT = 30;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final List<Day> DAYS = new ArrayList<>();

    private record Day(LocalDate date, List<String> events, DunningRequest request, DunningResult result) {

        boolean acts() {
            return result.outcome().equals("ACTION");
        }

        DunningAction action() {
            return Objects.requireNonNull(result.action());
        }
    }

    @BeforeAll
    static void liveTheYear() {
        DunningYear year = theYear();
        try (Policy policy = TestCompiler.defaultPolicy()) {
            for (LocalDate day = DunningYear.FIRST; !day.isAfter(DunningYear.LAST); day = day.plusDays(1)) {
                Day lived = live(policy, year, day);
                DAYS.add(lived);
                if (lived.acts()) {
                    year.take(lived.action());
                }
            }
        }
    }

    private static Day live(Policy policy, DunningYear year, LocalDate day) {
        List<String> events = year.happens(day);
        DunningRequest request = year.request(day);
        Evaluation evaluation = policy.evaluate(request);
        return new Day(day, events, request, (DunningResult) Objects.requireNonNull(evaluation.result()));
    }

    private static DunningYear theYear() {
        DunningYear year = new DunningYear();
        year.invoice("F-01", 2400, day(2, 2));
        year.paid("F-01", day(2, 9));
        year.invoice("F-02", 6000, day(3, 2));
        year.promised("F-02", day(3, 18), day(3, 27));
        year.paid("F-02", day(3, 27));
        year.invoice("F-03", 800, day(3, 16));
        year.promised("F-03", day(3, 27), day(4, 3));
        year.paid("F-03", day(4, 21));
        year.invoice("F-04", 3200, day(4, 6));
        year.disputed("F-04", Dispute.Fault.SELLER, day(4, 13), day(5, 11));
        year.partPaid("F-04", 900, day(5, 18));
        year.paid("F-04", day(6, 8));
        year.invoice("F-05", 1500, day(4, 27));
        year.paid("F-05", day(5, 6));
        year.invoice("F-06", 700, day(5, 4));
        year.blocked("F-06", day(5, 12), day(5, 29));
        year.paid("F-06", day(6, 15));
        year.invoice("F-07", 4000, day(6, 1));
        year.cash(4000, day(6, 18));
        year.cash(0, day(6, 22));
        year.paid("F-07", day(6, 22));
        year.invoice("F-08", 5200, day(7, 6));
        year.invoice("F-09", 1100, day(7, 20));
        year.disputed("F-09", Dispute.Fault.CUSTOMER, day(7, 27), day(8, 10));
        year.paid("F-09", day(8, 19));
        year.segment(Segment.HIGH_RISK, day(8, 3));
        year.invoice("F-10", 2600, day(8, 31));
        year.paid("F-10", day(9, 14));
        year.invoice("F-11", 40, day(9, 7));
        year.segment(Segment.STANDARD, day(9, 21));
        year.invoice("F-12", 900, day(10, 5));
        year.paid("F-12", day(10, 30));
        year.invoice("F-13", 1800, day(10, 26));
        year.invoice("F-14", 650, day(11, 9));
        year.paid("F-14", day(12, 7));
        year.invoice("F-15", 7500, day(12, 14));
        return year;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void keepsADiaryThatAPersonCanRead() throws IOException {
        String diary = diary();
        if ("write".equals(System.getProperty("encours.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, diary, UTF_8);
        }
        assertThat(diary).isEqualTo(golden());
    }

    @Test
    void actsOnManyDays() {
        assertThat(DAYS.stream().filter(Day::acts)).hasSizeGreaterThan(20);
    }

    @Test
    void neverContactsOnAWeekendOrAHoliday() {
        assertThat(DAYS).filteredOn(Day::acts).allSatisfy(day -> {
            assertThat(WEEKEND).doesNotContain(day.date().getDayOfWeek());
            assertThat(DunningYear.HOLIDAYS).doesNotContain(day.date());
            assertThat(day.action().date()).isEqualTo(day.date());
        });
    }

    @Test
    void contactsAtMostOnceWithinTheQuietDays() {
        List<LocalDate> acted = DAYS.stream().filter(Day::acts).map(Day::date).toList();
        for (int next = 1; next < acted.size(); next++) {
            assertThat(ChronoUnit.DAYS.between(acted.get(next - 1), acted.get(next)))
                    .as("from %s to %s", acted.get(next - 1), acted.get(next))
                    .isGreaterThanOrEqualTo(QUIET_DAYS);
        }
    }

    @Test
    void saysOnEveryDayWhenToAskAgainAndIsNeverLate() {
        for (int i = 0; i < DAYS.size(); i++) {
            Day asked = DAYS.get(i);
            LocalDate again = asked.result().nextEvaluationDate();
            assertThat(again).isAfter(asked.date());
            assertThat(again).isBeforeOrEqualTo(asked.date().plusDays(LONGEST_WAIT + 4));
            for (int j = i + 1; j < DAYS.size() && DAYS.get(j).date().isBefore(again); j++) {
                if (!DAYS.get(j).events().isEmpty()) {
                    break;
                }
                assertThat(DAYS.get(j).acts())
                        .as(
                                "%s says to ask again on %s, and there is an action on %s",
                                asked.date(), again, DAYS.get(j).date())
                        .isFalse();
            }
        }
    }

    @Test
    void postponesToADayOnWhichTheActionIsTaken() {
        for (int i = 0; i < DAYS.size(); i++) {
            Day asked = DAYS.get(i);
            DunningAction announced = asked.result().action();
            if (announced == null || asked.acts() || announced.date().isAfter(DunningYear.LAST)) {
                continue;
            }
            int then = i + (int) ChronoUnit.DAYS.between(asked.date(), announced.date());
            boolean undisturbed = DAYS.subList(i + 1, then + 1).stream()
                    .allMatch(day -> day.events().isEmpty());
            if (undisturbed) {
                assertThat(DAYS.get(then).result().action())
                        .as("announced on " + asked.date())
                        .isEqualTo(announced);
            }
        }
    }

    /** An overdue invoice is told of, kept out with an end, or led by another; and every wait ends. */
    @Test
    void leavesNoOverdueInvoiceWithoutAnEnd() {
        for (Day day : DAYS) {
            for (DunningItem item : day.request().items()) {
                boolean excluded = day.result().excluded().stream()
                        .filter(each -> each.of(item))
                        .allMatch(each -> each.until() != null && each.until().isAfter(day.date()));
                assertThat(excluded).as("%s on %s", item.number(), day.date()).isTrue();
            }
            assertThat(day.result().outcome()).isNotEqualTo("REFER");
        }
    }

    /** Nothing is overdue for as long as sixty days without having been acted on, handed over or kept out. */
    @Test
    void bringsEveryOldInvoiceToAnEnd() {
        DAYS.forEach(day -> day.request().items().stream()
                .filter(item -> item.daysLate(day.date()) > 75)
                .filter(item -> day.result().excluded().stream().noneMatch(each -> each.of(item)))
                .filter(item -> item.invoice().open().compareTo(DunningYear.euro(50)) >= 0)
                .forEach(item -> assertThat(item.lastStep())
                        .as("%s on %s", item.number(), day.date())
                        .isNotNull()));
    }

    private static String golden() {
        try {
            return Files.readString(GOLDEN, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String diary() {
        StringBuilder diary =
                new StringBuilder("A year of the customer C-1, segment STANDARD, a late payer, in France\n");
        String waiting = "";
        for (Day day : DAYS) {
            day.events()
                    .forEach(event -> diary.append(dated(day))
                            .append("    ")
                            .append(event)
                            .append('\n'));
            if (day.acts()) {
                diary.append(dated(day)).append("  > ").append(action(day)).append('\n');
                waiting = "";
            } else {
                String state = state(day);
                if (!state.equals(waiting)) {
                    diary.append(dated(day)).append("  . ").append(state).append('\n');
                }
                waiting = state;
            }
        }
        return diary.toString();
    }

    private static String dated(Day day) {
        return day.date() + " "
                + day.date().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String action(Day day) {
        DunningAction action = day.action();
        return "%s by %s, %s, to %s, owner %s%s: %s; %s%sask again %s"
                .formatted(
                        action.step(),
                        action.channels().stream().map(Enum::name).collect(Collectors.joining("+")),
                        action.tone() == null ? "-" : action.tone(),
                        action.recipient(),
                        action.owners().stream().map(Enum::name).collect(Collectors.joining("+")),
                        action.creditHold() ? ", credit hold" : "",
                        action.mergeFields().total(),
                        action.invoices().stream()
                                .map(DunningCalendarTests::line)
                                .collect(Collectors.joining(", ", "", "; ")),
                        excluded(day),
                        day.result().nextEvaluationDate());
    }

    private static String line(InvoiceLine line) {
        return "%s %dd%s".formatted(line.number(), line.daysOverdue(), line.step() == null ? "" : " " + line.step());
    }

    private static String state(Day day) {
        DunningAction action = day.result().action();
        return "%s%s; %sask again %s"
                .formatted(
                        day.result().outcome(),
                        action == null ? "" : " to %s, %s".formatted(action.date(), action.step()),
                        excluded(day),
                        day.result().nextEvaluationDate());
    }

    private static String excluded(Day day) {
        return day.result().excluded().stream()
                .map((ExcludedInvoice each) ->
                        "without %s (%s until %s); ".formatted(each.number(), each.guard(), each.until()))
                .collect(Collectors.joining());
    }
}
