package io.encours.rulebook.document;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.table.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value of a table as a person reads it. */
final class CellWords {

    private final DocumentTexts texts;

    CellWords(DocumentTexts texts) {
        this.texts = texts;
    }

    /** The value of a cell; none for an empty one. */
    String of(@Nullable Object value, ColumnType type) {
        String words = of(value);
        return type.percent() && !words.isEmpty() ? words + "\u00a0%" : words;
    }

    String of(@Nullable Object value) {
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
