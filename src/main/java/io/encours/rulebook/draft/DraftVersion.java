package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a draft as an entity tag (RFC 9110, section 8.8.3), which every change of it names in {@code If-Match}. */
public final class DraftVersion {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

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
        if (ifMatch == null || ifMatch.equals("*")) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Draft %d changes only for a caller who names its version, as ETag gives it."
                            .formatted(draft.id()));
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches() || Integer.parseInt(tag.group(1)) != draft.version()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "Draft %d has the version %d now.".formatted(draft.id(), draft.version()));
        }
    }

    static ProblemException stale(int draft, int version) {
        return new ProblemException(
                ProblemType.PRECONDITION_FAILED, "Draft %d has the version %d no more.".formatted(draft, version));
    }
}
