/** Decides periods of the record again, under the releases on record or another policy, and tells what comes out otherwise. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "problem",
            "storage",
            "job",
            "page",
            "audit",
            "facts",
            "engine",
            "rulebook::draft",
            "rulebook::release",
            "journal::record",
            "decision"
        })
@NullMarked
package io.encours.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
