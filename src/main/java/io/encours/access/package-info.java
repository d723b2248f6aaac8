/** Owns who may call what: local accounts or tokens of an issuer, roles, the current actor. */
@ApplicationModule(allowedDependencies = {"shared", "problem", "storage", "audit"})
@NullMarked
package io.encours.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
