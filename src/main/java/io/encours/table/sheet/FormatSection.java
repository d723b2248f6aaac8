package io.encours.table.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a number format: how it writes a number, and what it writes around it. */
final class FormatSection {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*+)\"?+|\\\\(?<escaped>.)|(?<gap>_.|\\*.)|\\[(?<bracket>[^]]*+)]|(?<general>General|Standard)"
                    + "|(?<exponent>E[+-])|(?<date>AM/PM|A/P|[ymdhsgeb])|(?<digits>[0#?]+)|(?<text>@)|(?<other>.)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(-.*)?", Pattern.DOTALL);
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern COLOUR = Pattern.compile("(?i)black|blue|cyan|green|magenta|red|yellow|color ?[0-9]+");
    private static final Pattern INVISIBLE = Pattern.compile("(?i)white|color ?2");

    /** Digits of a number, with a thousands separator, or a blank that somebody wrote in its place. */
    private static final Pattern WHOLE = Pattern.compile("[0#?,]*?(?: [0#?]{3})*(?<thousands>,*)");

    /** A sign, or brackets as bookkeepers write them. */
    private static final Pattern NEGATIVE = Pattern.compile("^([^-\u2212(]*)(?:[-\u2212]|\\(([^()]*)\\))([^()]*)$");

    /** As many digits as a program shows of a number without a format of its own. */
    private static final int MOST_DIGITS = 11;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder decimals = new StringBuilder();
    private final StringBuilder date = new StringBuilder();
    private Optional<Matcher> condition = Optional.empty();
    private boolean general;
    private boolean point;
    private boolean exponent;
    private boolean fraction;
    private boolean odd;
    private int percents;
    private int texts;

    private FormatSection() {}

    static FormatSection of(String code) {
        FormatSection section = new FormatSection();
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            section.add(token);
        }
        return section;
    }

    private void add(Matcher token) {
        if (token.group("quoted") != null) {
            literal(token.group("quoted"));
        } else if (token.group("escaped") != null) {
            literal(token.group("escaped"));
        } else if (token.group("gap") != null) {
            odd |= token.group("gap").matches("\\*[^\\h]");
        } else if (token.group("bracket") != null) {
            bracket(token.group("bracket"));
        } else if (token.group("general") != null) {
            odd |= general;
            general = true;
        } else if (token.group("exponent") != null) {
            exponent = true;
        } else if (token.group("date") != null) {
            date.append(token.group("date").toLowerCase(Locale.ROOT));
        } else if (token.group("digits") != null) {
            digits(token.group("digits"));
        } else if (token.group("text") != null) {
            texts++;
        } else {
            sign(token.group("other"));
        }
    }

    /** What is in brackets: a currency or language, a condition, a colour, or a count of hours; else digits of no known kind. */
    private void bracket(String content) {
        Matcher currency = CURRENCY.matcher(content);
        Matcher limit = CONDITION.matcher(content);
        if (currency.matches()) {
            literal(currency.group(1));
        } else if (limit.matches()) {
            condition = Optional.of(limit);
        } else if (ELAPSED.matcher(content).matches()) {
            date.append(content.toLowerCase(Locale.ROOT));
        } else {
            odd |= INVISIBLE.matcher(content).matches()
                    || !COLOUR.matcher(content).matches();
        }
    }

    private void literal(String text) {
        (hasDigits() || general || texts > 0 ? after : before).append(text);
    }

    /** Digits after others and a text between them are the same number only where the text separates thousands. */
    private void digits(String placeholders) {
        if (exponent || fraction) {
            return;
        }
        if (!after.isEmpty()) {
            odd |= point || !Blanks.isBlank(after.toString().replaceAll("['\u2019]", " "));
            whole.append(' ');
            after.setLength(0);
        }
        (point ? decimals : whole).append(placeholders);
    }

    private void sign(String other) {
        switch (other) {
            case "." -> {
                odd |= point;
                point = true;
            }
            case "," -> (point ? decimals : whole).append(',');
            case "%" -> percents++;
            case "/" -> {
                fraction |= hasDigits();
                literal(hasDigits() ? "" : other);
            }
            default -> literal(other);
        }
    }

    private boolean hasDigits() {
        return !whole.isEmpty() || !decimals.isEmpty();
    }

    boolean isDate() {
        return !date.isEmpty() && whole.isEmpty() && !general;
    }

    boolean isDay() {
        String letters = date.toString();
        return isDate() && letters.contains("d") && letters.contains("m") && letters.matches(".*[yeg].*");
    }

    boolean hasCondition() {
        return condition.isPresent();
    }

    boolean holdsFor(BigDecimal number) {
        return condition.isEmpty() || holds(condition.get(), number);
    }

    private static boolean holds(Matcher condition, BigDecimal number) {
        int order = number.compareTo(new BigDecimal(condition.group(2)));
        return switch (condition.group(1)) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    boolean holdsText() {
        return texts > 0;
    }

    /** Whether it writes a text and nothing else. */
    boolean isTextAlone() {
        return (texts == 1 || general) && !odd && around().isEmpty();
    }

    /**
     * What a person reads of a number; nothing if it is not seen, or seen as another one.
     *
     * @param ownSign whether the section writes the sign of negative numbers itself
     */
    Optional<NumberFormat.Shown> shown(BigDecimal number, boolean ownSign) {
        Optional<String> around = withoutSign(number, ownSign);
        BigDecimal meant = number.movePointRight(2 * percents);
        return around.isEmpty() || odd || !date.isEmpty() || percents > 1 || !writes(meant)
                ? Optional.empty()
                : Optional.of(new NumberFormat.Shown(meant, percents > 0, around.get()));
    }

    /**
     * Whether it writes a number that a person reads as this one, and not a code of so many places or a power of ten, which
     * programs make of a code by themselves.
     */
    private boolean writes(BigDecimal meant) {
        if (general) {
            return percents == 0 && !hasDigits();
        }
        Matcher form = WHOLE.matcher(whole);
        return !exponent
                && hasDigits()
                && form.matches()
                && isFilled(meant)
                && isSeen(meant)
                && meant.compareTo(rounded(meant, form)) == 0;
    }

    private BigDecimal rounded(BigDecimal meant, Matcher form) {
        long thousands = form.group("thousands").length()
                + decimals.chars().filter(c -> c == ',').count();
        BigDecimal scaled = meant.movePointLeft(3 * (int) thousands);
        return scaled.setScale(
                fraction ? 0 : decimals.toString().replace(",", "").length(), RoundingMode.HALF_UP);
    }

    /** Whether no zeros stand before the number but the one before a point. */
    private boolean isFilled(BigDecimal meant) {
        long places = whole.chars().filter(c -> c == '0').count();
        return places <= Math.max(1, meant.abs().toBigInteger().toString().length());
    }

    private boolean isSeen(BigDecimal meant) {
        return meant.signum() != 0 || (whole + "" + decimals).matches(".*[0?].*");
    }

    /** What is written around the number but its sign; nothing if the sign is not the number's. */
    private Optional<String> withoutSign(BigDecimal number, boolean ownSign) {
        String around = around();
        if (number.signum() < 0 && ownSign) {
            String unsigned = NEGATIVE.matcher(around).replaceFirst("$1$2$3");
            return unsigned.equals(around) ? Optional.empty() : Optional.of(unsigned);
        }
        boolean nil = number.signum() == 0 && whole.indexOf("?") >= 0;
        String unsigned = nil ? around.replaceFirst("-", "") : around.replaceFirst("^\\+", "");
        return unsigned.matches(".*[-\u2212()].*") ? Optional.empty() : Optional.of(unsigned);
    }

    /** What is written before and after the number, without blanks. */
    private String around() {
        return (before + "" + after).replaceAll("[\\h\\v]", "");
    }

    /** Whether it writes the digits of a whole number and nothing else. */
    boolean isBare(BigDecimal number) {
        boolean plain = general
                ? number.precision() - number.scale() <= MOST_DIGITS
                : !point && whole.chars().allMatch(c -> c == '0' || c == '#');
        return plain
                && around().isEmpty()
                && shown(number, false).filter(shown -> !shown.percent()).isPresent();
    }
}
