package io.encours.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one request, in the order of reading; a request with a hundred faults is not read further. */
final class Violations {

    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();

    void add(Pointer pointer, @Nullable Json json, String expected) {
        String text = json == null ? null : Found.shortened(json.toString());
        found.add(new Violation(Found.wellFormed(pointer.toString()), text, expected));
        if (found.size() >= MOST) {
            refuse();
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            refuse();
        }
    }

    private void refuse() {
        String detail = found.size() >= MOST
                ? "The first %d violations are listed.".formatted(MOST)
                : "%d %s.".formatted(found.size(), found.size() == 1 ? "violation" : "violations");
        throw new ProblemException(ProblemType.INVALID_REQUEST, detail, found);
    }
}
