package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.CreditFile;
import io.encours.facts.PaidInvoice;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCompletionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final HolidayCompletion completion = new HolidayCompletion();

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-05-14",
        "FR, 2026-07-14",
        "DE, 2026-04-03",
        "DE, 2026-10-03",
        "BE, 2026-07-21",
        "IT, 2026-06-02",
        "ES, 2026-10-12",
        "GB, 2026-12-25",
        "US, 2026-11-26",
        "CH, 2026-08-01"
    })
    void knowsTheHolidaysOfTheBuyersCountry(String country, LocalDate holiday) {
        assertThat(completed(country)).satisfies(holidays -> {
            assertThat(holidays.days()).contains(holiday);
            assertThat(holidays.from()).isEqualTo(DAY);
            assertThat(holidays.until()).isEqualTo(DAY.plusYears(1));
        });
    }

    @ParameterizedTest
    @CsvSource({"FR, 2026-12-26", "DE, 2026-08-15", "FR, 2026-06-02"})
    void takesNoRegionalHolidayAndNoOtherCountrysForOne(String country, LocalDate day) {
        assertThat(completed(country).days()).doesNotContain(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-06", "2026-08-31"})
    void takesTheDaysOnWhichTheBanksOfTheUnitedKingdomAreClosed(LocalDate day) {
        assertThat(completed("GB").days()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2026-03-31", "2025-12-25, 2025-12-25", "2021-04-05, 2021-04-05", "1999-12-31, 2016-04-01"})
    void beginsWithTheFirstDayThatIsCountedFrom(LocalDate due, LocalDate from) {
        assertThat(completed(request("FR", null, due))).satisfies(holidays -> {
            assertThat(holidays.from()).isEqualTo(from);
            assertThat(holidays.days()).allSatisfy(day -> assertThat(day).isBetween(from, DAY.plusYears(1)));
        });
    }

    @Test
    void knowsTheHolidaysOfEveryYearInBetween() {
        assertThat(completed(request("FR", null, LocalDate.of(2023, 5, 1))).days())
                .containsAll(Stream.of(2023, 2024, 2025, 2026)
                        .map(year -> LocalDate.of(year, 5, 1))
                        .toList());
    }

    @Test
    void leavesACountryWithoutACalendarAsItIs() {
        ScoreRequest request = request("XX", null);
        assertThat(completion.completed(request)).isSameAs(request);
    }

    @Test
    void leavesGivenHolidaysAsTheyAre() {
        ScoreRequest request = request("FR", new PublicHolidays("ours", DAY, DAY, List.of()));
        assertThat(completion.completed(request)).isSameAs(request);
    }

    private PublicHolidays completed(String country) {
        return completed(request(country, null));
    }

    private PublicHolidays completed(ScoreRequest request) {
        return Objects.requireNonNull(completion.completed(request).publicHolidays());
    }

    private static ScoreRequest request(String country, @Nullable PublicHolidays holidays, LocalDate... due) {
        List<PaidInvoice> paid = Stream.of(due)
                .map(each -> new PaidInvoice(null, Money.of("100", "EUR"), each, DAY))
                .toList();
        return new ScoreRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, country),
                null,
                DAY,
                new CreditFile(null, null, null, null, paid, null, null, null, null, null, null),
                holidays);
    }
}
