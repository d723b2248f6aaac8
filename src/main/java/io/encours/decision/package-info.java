/** Decides, over REST: one thin endpoint a decision, and the reading and replay of decisions on record. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "page",
            "problem",
            "access",
            "facts",
            "table",
            "engine",
            "rulebook::release",
            "rulebook::history",
            "journal",
            "journal::append",
            "journal::record",
            "journal::sealed",
            "proof::receipt"
        })
@NullMarked
package io.encours.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
