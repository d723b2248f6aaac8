/** Owns the index of the decisions on record, made from their blocks in the background, and the search in it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "page",
            "problem",
            "storage",
            "job",
            "access",
            "proof::verification",
            "audit",
            "facts",
            "table",
            "table::annotate",
            "rulebook::release",
            "rulebook::history",
            "journal::record",
            "decision"
        })
@NullMarked
package io.encours.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
