package io.encours.table.sheet;

/** White space as a person sees it, no-break spaces included. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isSpace);
    }

    /** The text without white space at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether it separates words: a blank, a line end, or one of the no-break spaces. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
