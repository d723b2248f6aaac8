package io.encours.rulebook.release;

import io.encours.shared.Sha256;
import org.springframework.modulith.NamedInterface;

/** How a release came about. */
@NamedInterface("release")
public sealed interface Origin {

    /** It was installed with the service. */
    record Installation() implements Origin {}

    /**
     * A draft was approved.
     *
     * @param draft the draft
     * @param revision the revision of the draft that was approved
     * @param checks hash of the report of the checks that the approver saw
     * @param difference hash of the listing of what it changes in its base, as the approver saw it
     */
    record Approval(int draft, int revision, Sha256 checks, Sha256 difference) implements Origin {}

    /**
     * An older release was brought back.
     *
     * @param release the older release, which is no restoration itself
     */
    record Restoration(int release) implements Origin {}
}
