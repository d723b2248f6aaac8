package io.encours.rulebook.artefact;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import java.util.Collection;

/** What is stored of a release or a draft is not what was put there, so nothing is made of it. */
public final class DamagedPolicyException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private DamagedPolicyException(String detail) {
        super(ProblemType.POLICY_DAMAGED, detail);
    }

    /** The same for another caller. */
    public DamagedPolicyException again() {
        return new DamagedPolicyException(String.valueOf(getMessage()));
    }

    /**
     * Names every file that is not as it was.
     *
     * @param whose the release or draft, such as {@code release 1}
     */
    public static DamagedPolicyException of(String whose, Collection<String> damages) {
        return new DamagedPolicyException(
                "What is stored of %s is damaged: %s.".formatted(whose, String.join("; ", damages)));
    }
}
