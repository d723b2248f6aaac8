package io.encours.decision;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.encours.facts.Request;
import io.encours.facts.dunning.calendar.PublicHolidays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells a request the public holidays of the buyer's country, from the first day that anything is counted from until a
 * year after its date: those of the whole country, from the Jollyday calendars. A country without a calendar is left as it
 * is.
 */
@Component
class HolidayCompletion implements FactCompletion {

    private static final String SOURCE = "Jollyday";

    /** What is due for longer is late by years, whichever day it is counted from; and a record is not to grow with it. */
    private static final int YEARS_BACK = 10;

    /** Where banks keep the holidays of a part of the country: the payment systems of the United Kingdom keep England's. */
    private static final Map<String, String> BANKS = Map.of("GB", "eng");

    private record CountryYear(String country, int year) {}

    private final Set<String> countries = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<CountryYear, List<LocalDate>> known = new ConcurrentHashMap<>();

    @Override
    public Request completed(Request request) {
        return request.publicHolidays() == null
                ? holidays(request).map(request::observing).orElse(request)
                : request;
    }

    private Optional<PublicHolidays> holidays(Request request) {
        LocalDate asOf = request.asOf();
        String country = request.subject().country();
        return asOf == null || !countries.contains(country)
                ? Optional.empty()
                : Optional.of(holidays(country, first(request, asOf), asOf.plusYears(1)));
    }

    private static LocalDate first(Request request, LocalDate asOf) {
        LocalDate first = Stream.concat(request.countedFrom(), Stream.of(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
        LocalDate earliest = asOf.minusYears(YEARS_BACK);
        return first.isBefore(earliest) ? earliest : first;
    }

    private PublicHolidays holidays(String country, LocalDate from, LocalDate until) {
        List<LocalDate> days = IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(year -> known.computeIfAbsent(new CountryYear(country, year), HolidayCompletion::lookedUp))
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .toList();
        return new PublicHolidays(SOURCE, from, until, days);
    }

    private static List<LocalDate> lookedUp(CountryYear of) {
        String[] part = Stream.ofNullable(BANKS.get(of.country())).toArray(String[]::new);
        return HolidayManager.getInstance(ManagerParameters.create(of.country().toLowerCase(Locale.ROOT)))
                .getHolidays(
                        LocalDate.of(of.year(), 1, 1),
                        LocalDate.of(of.year(), 12, 31),
                        HolidayType.PUBLIC_HOLIDAY,
                        part)
                .stream()
                .map(Holiday::getDate)
                .sorted()
                .toList();
    }
}
