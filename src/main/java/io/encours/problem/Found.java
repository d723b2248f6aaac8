package io.encours.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stood in a request, as a problem repeats it: enough to recognise it, never a page of it. */
final class Found {

    private static final int LONGEST = 80;
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private Found() {}

    static @Nullable String shortened(@Nullable Object value) {
        return value == null ? null : shortened(value.toString());
    }

    static String shortened(String text) {
        return wellFormed(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /** The text without halves of characters, such as a cut leaves or a caller sends, which cannot be written. */
    static String wellFormed(String text) {
        return HALVES.matcher(text).replaceAll("\ufffd");
    }
}
