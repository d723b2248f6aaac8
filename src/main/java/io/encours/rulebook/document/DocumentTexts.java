package io.encours.rulebook.document;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the document itself, and how it writes numbers and dates, in French or English. */
final class DocumentTexts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private DocumentTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("io.encours.rulebook.document.policy", locale, NO_FALLBACK);
    }

    /** French for a French locale, English for any other. */
    static DocumentTexts in(Locale locale) {
        return new DocumentTexts(
                locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH);
    }

    String language() {
        return locale.getLanguage();
    }

    String of(String key) {
        return texts.getString(key);
    }

    String of(String key, Object... values) {
        return new MessageFormat(of(key).replace("'", "''"), locale).format(values);
    }

    /** With all its decimals. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
