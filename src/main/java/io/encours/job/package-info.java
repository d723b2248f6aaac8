/** Owns the way of jobs in the database: one instance takes each, another takes over from one that falls silent. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.encours.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
