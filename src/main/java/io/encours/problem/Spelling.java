package io.encours.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that somebody probably meant. */
record Spelling(List<String> names) {

    private static final int FARTHEST = 3;
    private static final int LONGEST = 64;

    String expectedInsteadOf(String wrong) {
        if (wrong.length() > LONGEST) {
            return noSuchField();
        }
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .filter(name -> distance(wrong, name) <= Math.min(FARTHEST, name.length() / 2))
                .map(name -> "no such field; did you mean " + name + "?")
                .orElseGet(this::noSuchField);
    }

    private String noSuchField() {
        return "no such field; there are " + String.join(", ", names);
    }

    /** How many letters to change, add or drop, the case aside (Levenshtein). */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            nextRow(row, i, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    private static void nextRow(int[] row, int i, char letter, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
