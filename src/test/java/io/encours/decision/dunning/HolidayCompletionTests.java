package io.encours.decision.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    @Test
    void leavesACountryWithoutACalendarAsItIs() {
        DunningRequest request = request("XX", null);
        assertThat(completion.completed(request)).isSameAs(request);
    }

    @Test
    void leavesGivenHolidaysAsTheyAre() {
        DunningRequest request = request("FR", new PublicHolidays("ours", DAY, DAY, List.of()));
        assertThat(completion.completed(request)).isSameAs(request);
    }

    private PublicHolidays completed(String country) {
        DunningRequest completed = (DunningRequest) completion.completed(request(country, null));
        return Objects.requireNonNull(completed.publicHolidays());
    }

    private static DunningRequest request(String country, @Nullable PublicHolidays holidays) {
        return new DunningRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, country),
                null,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                holidays,
                null);
    }
}
