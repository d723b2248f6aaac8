package io.encours.problem;

import io.encours.shared.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads single values, each from its own kind of JSON alone: no number from a text, no text from a number. Numbers are
 * decimal and of at most 30 digits on either side of the point, so none can be costly to compute with.
 */
final class Scalars {

    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern DATE = Pattern.compile("(19|20|21|22)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern INSTANT =
            Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\dT[\\d:.]{5,18}(Z|[+-]\\d\\d:\\d\\d)");
    private static final LocalDate LAST_DATE = LocalDate.of(2200, 12, 31);

    /** @param read the value, or empty where the JSON is not one */
    record Scalar(String expected, Function<Json, Optional<?>> read) {}

    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, new Scalar("a text of at most 10000 printable characters", Scalars::text)),
            Map.entry(BigDecimal.class, new Scalar(Kind.NUMBER, Scalars::number)),
            Map.entry(int.class, new Scalar("a whole number of at most 9 digits", Scalars::wholeInt)),
            Map.entry(Integer.class, new Scalar("a whole number of at most 9 digits", Scalars::wholeInt)),
            Map.entry(long.class, new Scalar("a whole number of at most 18 digits", Scalars::wholeLong)),
            Map.entry(Long.class, new Scalar("a whole number of at most 18 digits", Scalars::wholeLong)),
            Map.entry(boolean.class, new Scalar("true or false", Scalars::flag)),
            Map.entry(Boolean.class, new Scalar("true or false", Scalars::flag)),
            Map.entry(LocalDate.class, new Scalar(Kind.DATE, Scalars::date)),
            Map.entry(Instant.class, new Scalar(Kind.INSTANT, Scalars::instant)),
            Map.entry(Currency.class, new Scalar(Kind.CURRENCY, Scalars::currency)));

    private static final ClassValue<Optional<Scalar>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Scalar> computeValue(Class<?> type) {
            return type.isEnum() ? Optional.of(enumeration(type)) : Optional.ofNullable(SCALARS.get(type));
        }
    };

    private Scalars() {}

    static Optional<Scalar> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Scalar enumeration(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Kind::written, constant -> (Object) constant));
        return new Scalar(Kind.of(type), json -> words(json).map(byName::get));
    }

    private static Optional<String> words(Json json) {
        return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<String> text(Json json) {
        return words(json).filter(value -> value.length() <= LONGEST_TEXT).filter(Scalars::isPrintable);
    }

    private static boolean isPrintable(String text) {
        return text.codePoints()
                .allMatch(point -> !(Character.isISOControl(point) && !Character.isWhitespace(point))
                        && Character.getType(point) != Character.SURROGATE);
    }

    private static Optional<BigDecimal> number(Json json) {
        if (!(json instanceof Json.Numeral number) || number.digits().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number.digits()))
                    .filter(Scalars::isModest)
                    .map(Decimals::plain);
        } catch (NumberFormatException exponentOverflows) {
            return Optional.empty();
        }
    }

    private static boolean isModest(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static Optional<Integer> wholeInt(Json json) {
        return wholeLong(json).filter(value -> Math.abs(value) < 1_000_000_000L).map(Long::intValue);
    }

    private static Optional<Long> wholeLong(Json json) {
        return number(json)
                .filter(value -> value.scale() == 0 && value.precision() <= 18)
                .map(BigDecimal::longValueExact);
    }

    private static Optional<Boolean> flag(Json json) {
        return json instanceof Json.Flag flag ? Optional.of(flag.value()) : Optional.empty();
    }

    private static Optional<LocalDate> date(Json json) {
        return words(json).filter(text -> DATE.matcher(text).matches()).flatMap(Scalars::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> !date.isAfter(LAST_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(Json json) {
        return words(json).filter(text -> INSTANT.matcher(text).matches()).flatMap(Scalars::parsedInstant);
    }

    private static Optional<Instant> parsedInstant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException noSuchInstant) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(Json json) {
        return words(json).flatMap(Scalars::known);
    }

    private static Optional<Currency> known(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
