/** Owns the releases: their artefacts, their hashes, and which one is in force when. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "page",
            "problem",
            "storage",
            "proof::verification",
            "audit",
            "facts",
            "table",
            "table::lint",
            "table::annotate",
            "table::diff",
            "table::sheet",
            "engine"
        })
@NullMarked
package io.encours.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
