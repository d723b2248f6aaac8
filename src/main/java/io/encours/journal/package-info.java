/** Owns the append-only record of decisions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "problem",
            "storage",
            "access",
            "proof::block",
            "proof::chain",
            "proof::receipt",
            "proof::verification",
            "audit",
            "facts"
        })
@NullMarked
package io.encours.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
