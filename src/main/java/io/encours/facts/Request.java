package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts a caller gives for one decision. */
@Described("The facts given for a decision; its fields are those of the decision's own request")
public interface Request {

    /** Whom the decision is about. */
    Subject subject();

    /** The selling company, where it matters. */
    @Nullable
    LegalEntity entity();

    /** The date the decision is for; the rules know no other clock. */
    @Nullable
    LocalDate asOf();

    /** The same facts as of a date. */
    Request at(LocalDate date);
}
