/** Owns the append-only record of decisions. */
@ApplicationModule(allowedDependencies = {"shared", "problem", "storage", "access", "proof", "audit", "facts"})
@NullMarked
package io.encours.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
