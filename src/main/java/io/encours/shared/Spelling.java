package io.encours.shared;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name that somebody probably meant. */
public final class Spelling {

    private static final int FARTHEST = 3;
    private static final int LONGEST = 64;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    /** Greek and Cyrillic letters, each above the Latin one that it looks like. */
    private static final String LOOK_ALIKE =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
                    + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0430\u0435\u043e\u0440\u0441\u0445\u0456";

    private static final String LATIN = "ABEZHIKMNOPTYX" + "ABEKMHOPCTXIJSaeopcxi";

    private Spelling() {}

    /**
     * The nearest name, if the wrong one is nearly it: up to three letters changed, added or dropped, and no more than
     * two thirds of them. Case, blanks, dashes and underscores do not count.
     */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(plain(wrong), plain(name))))
                .filter(name -> distance(plain(wrong), plain(name))
                        <= Math.min(FARTHEST, plain(name).length() * 2 / 3));
    }

    /**
     * A text in the characters of a keyboard that it looks like: without invisible characters, with a plain blank and a
     * plain dash for any other, and a Latin letter for one that only looks like it.
     */
    public static String asItLooks(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String dashed = DASH.matcher(visible).replaceAll("-").replaceAll("\\h", " ");
        StringBuilder latin = new StringBuilder(dashed);
        for (int i = 0; i < latin.length(); i++) {
            int place = LOOK_ALIKE.indexOf(latin.charAt(i));
            if (place >= 0) {
                latin.setCharAt(i, LATIN.charAt(place));
            }
        }
        return latin.toString().strip();
    }

    private static String plain(String name) {
        return asItLooks(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** How many letters to change, add or drop (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            nextRow(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void nextRow(int[] row, int i, char letter, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
