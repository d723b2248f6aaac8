package io.encours.decision;

import io.encours.shared.Actor;
import io.encours.shared.Role;

/** For whom the reasons are worded. */
public enum Audience {
    /** No ratio names; what to tell the customer and what to do. */
    SALES,
    /** Ratios and figures. */
    CREDIT,
    /** Ratios and figures, and all that led to them. */
    AUDIT;

    /** The audience a caller belongs to if it asks for none. */
    static Audience of(Actor actor) {
        return actor.isOnly(Role.SALES) ? SALES : actor.isOnly(Role.AUDITOR) ? AUDIT : CREDIT;
    }
}
