package io.encours.table.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows its value, as a spreadsheet program reads its format code (ECMA-376 part 1, 18.8.31): a section each for
 * positive numbers, negative ones, zero, and texts, or for what meets a condition.
 */
public final class NumberFormat {

    /** What a person sees of a number, in percent where the sign says so, and what is written around it. */
    public record Shown(BigDecimal number, boolean percent, String around) {}

    private static final Pattern SECTION =
            Pattern.compile("((?:\"[^\"]*+\"?+|\\\\.|[_*].|\\[[^]]*+]|[^;])*+)(;|$)", Pattern.DOTALL);
    private static final int MOST_SECTIONS = 4;

    /** As if the cell had none. */
    public static final NumberFormat GENERAL = of("General");

    private final String code;
    private final List<FormatSection> numbers;
    private final @Nullable FormatSection texts;

    private NumberFormat(String code, List<FormatSection> sections) {
        this.code = code;
        FormatSection last = sections.get(sections.size() - 1);
        boolean forTexts = sections.size() == MOST_SECTIONS || last.holdsText();
        this.texts = forTexts ? last : null;
        List<FormatSection> others = forTexts ? sections.subList(0, sections.size() - 1) : sections;
        this.numbers = others.isEmpty() ? List.of(FormatSection.of("General")) : List.copyOf(others);
    }

    static NumberFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        Matcher section = SECTION.matcher(code.isBlank() ? "General" : code);
        while (sections.size() < MOST_SECTIONS && section.find()) {
            sections.add(FormatSection.of(section.group(1)));
            if (section.group(2).isEmpty()) {
                break;
            }
        }
        return new NumberFormat(code, sections);
    }

    /** As the program that saved the file wrote it. */
    public String code() {
        return code;
    }

    /** Whether the number is shown as a date or a time. */
    public boolean isDate(BigDecimal number) {
        return section(number).isDate();
    }

    /** Whether the number is shown as a date with day, month and year. */
    public boolean isDay(BigDecimal number) {
        return section(number).isDay();
    }

    /** What a person reads of a number; nothing if it is not seen, or seen as another one. */
    public Optional<Shown> shown(BigDecimal number) {
        FormatSection section = section(number);
        boolean ownSign = numbers.indexOf(section) == 1 && !section.hasCondition();
        if (number.signum() < 0 && numbers.stream().anyMatch(FormatSection::hasCondition)) {
            return Optional.empty();
        }
        return section.shown(number, ownSign);
    }

    /** Whether a person sees the digits of a whole number and nothing else. */
    public boolean showsDigits(BigDecimal number) {
        return number.signum() >= 0 && number.scale() <= 0 && section(number).isBare(number);
    }

    /** Whether a person sees a text as it is. */
    public boolean shows(String text) {
        return texts == null || text.isEmpty() || texts.isTextAlone();
    }

    private FormatSection section(BigDecimal number) {
        if (numbers.stream().anyMatch(FormatSection::hasCondition)) {
            return numbers.stream()
                    .filter(each -> each.holdsFor(number))
                    .findFirst()
                    .orElse(FormatSection.of("#"));
        }
        int place = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return numbers.get(place < numbers.size() ? place : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberFormat format && code.equals(format.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
