package io.encours.rulebook.release;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * Where a release stands on its way.
 *
 * <p>{@link #IN_FORCE} and {@link #SUPERSEDED} are never stored: they follow from the approved releases and the clock.
 */
@NamedInterface("release")
public enum ReleaseState {
    /** Being edited; a submitted draft that is edited again is one, too. */
    DRAFT,
    /** Waits for somebody other than its author. */
    SUBMITTED,
    /** Takes effect at its instant. */
    APPROVED,
    /** Decides now. */
    IN_FORCE,
    /** A later release took its place. */
    SUPERSEDED,
    /** Its approver said no. */
    REJECTED,
    /** Taken back before it took effect. */
    WITHDRAWN;

    /** Whether a release in this state can be in the other one next. */
    public boolean canBecome(ReleaseState next) {
        return successors().contains(next);
    }

    private Set<ReleaseState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DRAFT, APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(IN_FORCE, SUPERSEDED, WITHDRAWN);
            case IN_FORCE -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED, REJECTED, WITHDRAWN -> EnumSet.noneOf(ReleaseState.class);
        };
    }
}
