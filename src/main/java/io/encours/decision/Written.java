package io.encours.decision;

import io.encours.page.ValueWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;

/** Writes a value of a reason the way a person of that language writes it. */
final class Written {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Written() {}

    static String of(JsonNode value, Locale locale) {
        if (value.has("amount") && value.has("currency")) {
            return money(
                    value.get("amount").decimalValue(), value.get("currency").asString(), locale);
        } else if (value.isNumber()) {
            return number(value.decimalValue(), 2, locale);
        } else if (value.isArray()) {
            return value.valueStream().map(each -> of(each, locale)).collect(Collectors.joining(", "));
        }
        return text(value.asString(), locale);
    }

    /** What was measured, a number or a word, and a number is a text there. */
    static String measured(String measured, Locale locale) {
        return NUMBER.matcher(measured).matches()
                ? number(new BigDecimal(measured), 2, locale)
                : text(measured, locale);
    }

    /** What callers wrote, as they wrote it. */
    static String named(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString();
    }

    /** How much a value counts: a number, one that is a text, or an amount of money; empty for a word. */
    static Optional<BigDecimal> counted(JsonNode value) {
        JsonNode counted = value.has("amount") ? value.get("amount") : value;
        return counted.isNumber() || NUMBER.matcher(counted.asString()).matches()
                ? Optional.of(new BigDecimal(counted.asString()))
                : Optional.empty();
    }

    /** What is completed of a number, as of months; a word as it is. */
    static JsonNode whole(JsonNode value) {
        return counted(value)
                .<JsonNode>map(number -> DecimalNode.valueOf(number.setScale(0, RoundingMode.DOWN)))
                .orElse(value);
    }

    /** A rate of exchange, with all the decimals it has. */
    static String rate(JsonNode value, Locale locale) {
        return number(value.decimalValue(), 10, locale);
    }

    private static String money(BigDecimal amount, String currency, Locale locale) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int decimals = whole ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount) + "\u00a0" + currency;
    }

    private static String number(BigDecimal number, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static String text(String text, Locale locale) {
        ValueWords words = ValueWords.in(locale);
        String[] codes = text.split(" ", -1);
        if (Stream.of(codes).allMatch(words::knows)) {
            return Stream.of(codes).map(words::constant).collect(Collectors.joining(", "));
        }
        return DATE.matcher(text).matches() ? date(text, locale) : text;
    }

    private static String date(String text, Locale locale) {
        try {
            return LocalDate.parse(text)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale));
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }
}
