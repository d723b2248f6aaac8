/** Owns the PostgreSQL under the service: the embedded default, and the roles and rights in any. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.encours.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
