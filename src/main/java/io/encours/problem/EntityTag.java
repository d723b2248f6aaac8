package io.encours.problem;

import org.jspecify.annotations.Nullable;

/** What a caller sends in {@code If-Match}, so that nobody overwrites what somebody else did (RFC 9110, section 13.1.1). */
public final class EntityTag {

    private EntityTag() {}

    /**
     * Holds what a caller sent against what there is.
     *
     * @param present the entity tag of what there is
     * @param what it is, at the begin of a sentence
     * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} without a tag,
     *     {@link ProblemType#PRECONDITION_FAILED} with another one
     */
    public static void require(@Nullable String ifMatch, String present, String what) {
        if (ifMatch == null || ifMatch.equals("*")) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "%s changes only for a caller who names its version, as ETag gives it.".formatted(what));
        }
        if (!ifMatch.equals(present)) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED, "%s has the version %s now.".formatted(what, present));
        }
    }
}
