package io.encours.problem;

import org.jspecify.annotations.Nullable;

/** What stood in a request, as a problem repeats it: enough to recognise it, never a page of it. */
final class Found {

    private static final int LONGEST = 80;

    private Found() {}

    static @Nullable String shortened(@Nullable Object value) {
        return value == null ? null : shortened(value.toString());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
