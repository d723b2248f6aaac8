/** Owns the closed list of problem types and writes each as problem+json (RFC 9457). */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.encours.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
