package io.encours.page;

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

/** The words of a page, and how it writes numbers and dates, in French or English. */
public final class PageTexts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private PageTexts(String bundle, Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }

    /**
     * French for a French locale, English for any other.
     *
     * @param bundle the base name of the page's resource bundle
     */
    public static PageTexts of(String bundle, Locale locale) {
        return new PageTexts(
                bundle, locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** The words of the same language for values. */
    public ValueWords values() {
        return ValueWords.in(locale);
    }

    /** ISO 639. */
    public String language() {
        return locale.getLanguage();
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key. */
    public String of(String key) {
        return texts.getString(key);
    }

    /** The text of a key with its values filled in. */
    public String of(String key, Object... values) {
        return new MessageFormat(of(key).replace("'", "''"), locale).format(values);
    }

    /** With all its decimals. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** A date, its month in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** An instant in UTC. */
    public String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
