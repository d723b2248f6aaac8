package io.encours.rulebook.draft;

import io.encours.problem.EntityTag;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The version of a draft as an entity tag (RFC 9110, section 8.8.3), which every change of it names in {@code If-Match}. */
public final class DraftVersion {

    private DraftVersion() {}

    static String tag(Draft draft) {
        return "\"" + draft.version() + "\"";
    }

    /**
     * Holds a draft against what a caller sends in {@code If-Match}.
     *
     * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} without a version,
     *     {@link ProblemType#PRECONDITION_FAILED} with another one
     */
    public static void require(@Nullable String ifMatch, Draft draft) {
        EntityTag.require(ifMatch, tag(draft), "Draft " + draft.id());
    }

    static ProblemException stale(int draft, int version) {
        return new ProblemException(
                ProblemType.PRECONDITION_FAILED, "Draft %d has the version %d no more.".formatted(draft, version));
    }
}
