package io.encours.problem;

import org.jspecify.annotations.Nullable;

/**
 * A place in a body, written as a JSON pointer (RFC 6901) only where something is wrong with it.
 *
 * @param parent the value it lies in; null for the body itself
 */
record Pointer(@Nullable Pointer parent, String name) {

    static final Pointer BODY = new Pointer(null, "");

    Pointer to(String field) {
        return new Pointer(this, field);
    }

    Pointer to(int index) {
        return to(Integer.toString(index));
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
