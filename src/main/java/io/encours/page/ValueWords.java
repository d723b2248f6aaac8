package io.encours.page;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value as a person reads it. */
public final class ValueWords {

    private final PageTexts texts;

    public ValueWords(PageTexts texts) {
        this.texts = texts;
    }

    /** A value, in percent where it is; empty for none. */
    public String of(@Nullable Object value, boolean percent) {
        String words = of(value);
        return percent && !words.isEmpty() ? words + "\u00a0%" : words;
    }

    /** A value; empty for none. */
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
        return value instanceof Enum<?> constant ? spelled(constant.name()) : value.toString();
    }

    /** {@code TANGIBLE_NET_WORTH} as words; abbreviations such as {@code NR} stay. */
    private static String spelled(String name) {
        return name.length() <= 2 ? name : name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
