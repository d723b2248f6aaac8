package io.encours.rulebook.lifecycle;

import io.encours.engine.DecidingCode;
import io.encours.rulebook.release.Release;
import java.util.Optional;

/** Says that a release was made for other code than decides on it here. */
final class OtherCode {

    private OtherCode() {}

    /** What is to be said of a release; nothing where it was made for this code. */
    static Optional<String> told(Release release) {
        String made = release.content().engineVersion();
        String here = DecidingCode.version();
        return made.equals(here)
                ? Optional.empty()
                : Optional.of(
                        "Release %d was made for the code %s, and is decided on by the code %s; a replay of what is on record shows whether they answer alike"
                                .formatted(release.number(), made, here));
    }
}
