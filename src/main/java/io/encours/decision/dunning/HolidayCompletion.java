package io.encours.decision.dunning;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.encours.decision.FactCompletion;
import io.encours.facts.Request;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.calendar.PublicHolidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells a request for a reminder the public holidays of the buyer's country for the year to come: those of the whole
 * country, from the Jollyday calendars. A country without a calendar is left as it is; the answer then names what is
 * missing.
 */
@Component
class HolidayCompletion implements FactCompletion {

    private static final String SOURCE = "Jollyday";

    private final Set<String> countries = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Request completed(Request request) {
        return request instanceof DunningRequest dunning && dunning.publicHolidays() == null
                ? holidays(dunning).map(dunning::observing).orElse(dunning)
                : request;
    }

    private Optional<PublicHolidays> holidays(DunningRequest request) {
        LocalDate from = request.asOf();
        String country = request.subject().country();
        return from == null || !countries.contains(country)
                ? Optional.empty()
                : Optional.of(holidays(country, from, from.plusYears(1)));
    }

    private static PublicHolidays holidays(String country, LocalDate from, LocalDate until) {
        List<LocalDate> days = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(from, until, HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(Holiday::getDate)
                .toList();
        return new PublicHolidays(SOURCE, from, until, days);
    }
}
