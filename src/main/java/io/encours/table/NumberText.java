package io.encours.table;

import io.encours.table.sheet.Blanks;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number that a person wrote as text. It is read only if it means the same in every country's notation: {@code 1234.5},
 * {@code 1234,5}, {@code 1,234.50}, {@code 1.234,50}, {@code 1 234,50} and {@code 1.234.567} are; {@code 1,234} and
 * {@code 1.234} are not, as they are a thousand to some and one to others. A percent sign, a currency sign or a currency
 * code may stand beside it.
 *
 * @param value the number, null unless the text is one
 * @param ambiguous whether it means different numbers in different countries
 * @param percent whether it has a percent sign
 * @param currency the ISO code of the currency it names, or null
 */
record NumberText(
        @Nullable BigDecimal value,
        boolean ambiguous,
        boolean percent,
        @Nullable String currency) {

    private static final int LONGEST = 40;
    private static final Map<String, String> SIGNS =
            Map.of("\u20ac", "EUR", "$", "USD", "\u00a3", "GBP", "\u00a5", "JPY");
    static final String MONEY = "[\u20ac$\u00a3\u00a5]|[A-Z]{3}";
    private static final String GAP = "[ \u00a0\u202f\u2009]";
    private static final Pattern WHOLE = Pattern.compile("(?<before>" + MONEY + ")?" + GAP + "*(?<sign>[-+\u2212]?)"
            + GAP + "*(?<digits>[0-9][0-9., '\u2019\u00a0\u202f\u2009]*?)" + GAP + "*(?<percent>%)?(?<after>" + MONEY
            + ")?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)[.,]([0-9]+)");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+)\\.([0-9]+)");
    private static final Pattern POINT_GROUPS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+),([0-9]+)");
    private static final Pattern SPACE_GROUPS =
            Pattern.compile("([0-9]{1,3}(?:[ '\u2019\u00a0\u202f\u2009][0-9]{3})+)(?:[.,]([0-9]+))?");

    private static final NumberText NONE = new NumberText(null, false, false, null);

    static NumberText of(String text) {
        Matcher matcher = WHOLE.matcher(Blanks.strip(text));
        if (text.length() > LONGEST || !matcher.matches()) {
            return NONE;
        }
        String digits = matcher.group("digits");
        boolean percent = matcher.group("percent") != null;
        BigDecimal number = number(digits);
        BigDecimal signed = number == null || matcher.group("sign").matches("\\+?") ? number : number.negate();
        return new NumberText(
                signed,
                AMBIGUOUS.matcher(digits).matches(),
                percent,
                Stream.of(matcher.group("before"), matcher.group("after"))
                        .filter(Objects::nonNull)
                        .map(NumberText::currency)
                        .findFirst()
                        .orElse(null));
    }

    boolean isNumber() {
        return value != null && !ambiguous;
    }

    /** The ISO code of a currency's sign or code. */
    static String currency(String written) {
        return SIGNS.getOrDefault(written, written.toUpperCase(Locale.ROOT));
    }

    private static @Nullable BigDecimal number(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (GROUPS.matcher(digits).matches() && sameSeparators(digits)) {
            return new BigDecimal(digits.replaceAll("[.,]", ""));
        }
        for (Pattern pattern : new Pattern[] {DECIMAL, COMMA_GROUPS, POINT_GROUPS, SPACE_GROUPS}) {
            Matcher matcher = pattern.matcher(digits);
            if (matcher.matches()) {
                String decimals = matcher.group(2);
                return new BigDecimal(
                        matcher.group(1).replaceAll("[^0-9]", "") + (decimals == null ? "" : "." + decimals));
            }
        }
        return null;
    }

    private static boolean sameSeparators(String digits) {
        return !(digits.contains(",") && digits.contains("."));
    }
}
