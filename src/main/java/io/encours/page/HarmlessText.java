package io.encours.page;

/**
 * Keeps spreadsheet programs from taking a text of a csv file for a formula, as OWASP advises ("CSV Injection"): a text that
 * begins like one gets an apostrophe in front. A cell of an xlsx file says itself that it is a text, and needs none.
 */
public final class HarmlessText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private HarmlessText() {}

    /** The text, harmless. */
    public static String of(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
