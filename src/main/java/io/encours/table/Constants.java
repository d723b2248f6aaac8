package io.encours.table;

import io.encours.table.sheet.Blanks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the name of an enum constant, and knows what a person may have meant. */
final class Constants {

    private static final int FAR = 3;

    private Constants() {}

    static @Nullable Object read(String text, ColumnType type, CellFindings findings) {
        return Stream.of(type.valueType().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .map(Object.class::cast)
                .findFirst()
                .orElseGet(() -> findings.none(FindingCode.UNKNOWN_VALUE, text, expected(text, type.allowedValues())));
    }

    /** The allowed values, and the nearest one if the text is nearly it. */
    static String expected(String text, List<String> allowed) {
        String one = "one of " + String.join(", ", allowed);
        return nearest(text, allowed)
                .map(near -> one + "; did you mean " + near + "?")
                .orElse(one);
    }

    private static Optional<String> nearest(String text, List<String> allowed) {
        String plain = plain(text);
        return allowed.stream()
                .filter(value -> distance(plain, plain(value)) < Math.min(FAR, Math.max(1, value.length() - 1)))
                .min(Comparator.comparingInt(value -> distance(plain, plain(value))));
    }

    private static String plain(String text) {
        String cut = text.length() > 100 ? text.substring(0, 100) : text;
        return Blanks.strip(cut).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** How many letters must be put in, taken out or changed to make one text the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int diagonal = i == 0 ? 0 : above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (i > 0 && one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = i == 0 ? j : Math.min(replaced, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[other.length()];
    }
}
