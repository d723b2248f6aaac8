package io.encours.problem;

import io.encours.shared.Contradiction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one request, in the order of reading; a request with a hundred faults is not read further. */
final class Violations {

    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();
    private int unreadable;

    /** Something that cannot be read, so that nothing can be made of what it lies in. */
    void add(Pointer pointer, @Nullable Json json, String expected) {
        unreadable++;
        note(pointer, json, expected);
    }

    /** Something that can be read and is not right. */
    void note(Pointer pointer, @Nullable Json json, String expected) {
        String text = json == null ? null : Found.shortened(json.toString());
        note(new Violation(Found.wellFormed(pointer.toString()), text, expected));
    }

    void note(Contradiction contradiction) {
        note(Violation.of(contradiction.pointer(), contradiction.found(), contradiction.expected()));
    }

    private void note(Violation violation) {
        found.add(violation);
        if (found.size() >= MOST) {
            refuse();
        }
    }

    int unreadable() {
        return unreadable;
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            refuse();
        }
    }

    private void refuse() {
        String detail = found.size() >= MOST ? "The first %d violations are listed.".formatted(MOST) : counted(found);
        throw new ProblemException(ProblemType.INVALID_REQUEST, detail, found);
    }

    /** How many there are, in words. */
    static String counted(List<Violation> violations) {
        return violations.size() == 1 ? "1 violation." : violations.size() + " violations.";
    }
}
