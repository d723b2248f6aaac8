package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.release.Release;
import java.util.Optional;

/**
 * Whether a draft was made from the release that it would follow. Only then does its difference, which its approver sees,
 * tell what would change, and no later release is undone unseen.
 */
public final class BaseCheck {

    private BaseCheck() {}

    /**
     * Holds a draft's base against the last release in line.
     *
     * @throws ProblemException {@link ProblemType#BASE_OUTDATED} if it is another one
     */
    public static void require(Draft draft, Optional<Release> last) {
        last.filter(release -> release.number() != draft.base()).ifPresent(release -> {
            throw new ProblemException(
                    ProblemType.BASE_OUTDATED,
                    "Draft %d was made from release %d, and release %d came after it."
                            .formatted(draft.id(), draft.base(), release.number()));
        });
    }
}
