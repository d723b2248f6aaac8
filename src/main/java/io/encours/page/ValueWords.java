package io.encours.page;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as a person reads them, in French or English; constants of the rules and tables as words. What stands in the
 * cells of a workbook is written by {@code table.CellText} as it stands there.
 */
public final class ValueWords {

    private static final String A_CONSTANT = "[A-Z][A-Z0-9_]{2,}";
    private static final Pattern CONSTANT = Pattern.compile(A_CONSTANT);
    private static final Pattern ENDING_IN_CONSTANT =
            Pattern.compile("(?<phrase>[^A-Z]*?) ?(?<constant>" + A_CONSTANT + ")");

    private final PageTexts texts;

    private ValueWords(PageTexts texts) {
        this.texts = texts;
    }

    /** French for a French locale, English for any other. */
    public static ValueWords in(Locale locale) {
        return new ValueWords(PageTexts.of("io.encours.page.values", locale));
    }

    /** A value, in percent where it is; empty for none. */
    public String of(@Nullable Object value, boolean percent) {
        String words = of(value);
        return percent && !words.isEmpty() ? words + "\u00a0%" : words;
    }

    /** A value, a constant also where it stands as text; empty for none. */
    public String of(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::of).collect(Collectors.joining(", "));
        } else if (value instanceof Money money) {
            return texts.number(money.amount()) + "\u00a0" + money.currency();
        } else if (value instanceof Percentage percentage) {
            return texts.number(percentage.value());
        } else if (value instanceof Number number) {
            return texts.number(new BigDecimal(number.toString()));
        } else if (value instanceof LocalDate date) {
            return texts.date(date);
        } else if (value instanceof Boolean yes) {
            return texts.of(yes ? "yes" : "no");
        }
        if (value instanceof String text && knows(text)) {
            return constant(text);
        }
        return value instanceof Enum<?> constant ? constant(constant.name()) : value.toString();
    }

    /** The words for a constant such as {@code TANGIBLE_NET_WORTH}; one without words is spelled. */
    public String constant(String name) {
        return knows(name) ? texts.of(name) : spelled(name);
    }

    /** Whether there are words for a constant. */
    public boolean knows(String name) {
        return CONSTANT.matcher(name).matches() && texts.has(name);
    }

    /** What rules say that something was wanted for: a constant, a phrase that has words here, or both; else as it is. */
    public String wantedFor(String said) {
        Matcher parts = ENDING_IN_CONSTANT.matcher(said);
        return parts.matches()
                ? phrase(parts.group("phrase"), constant(parts.group("constant")))
                : phrase(said, "").strip();
    }

    private String phrase(String phrase, String constant) {
        String key = "wanted." + phrase.replace(' ', '_');
        return texts.has(key) ? texts.of(key, constant) : (phrase + " " + constant).strip();
    }

    /** {@code OF_SOMETHING_NEW} as words; abbreviations such as {@code NR} stay. */
    private static String spelled(String name) {
        return name.length() <= 2 ? name : name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
