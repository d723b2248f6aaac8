/** Describes the REST API (OpenAPI 3.1): every field with its meaning, unit and example, every decision with examples. */
@ApplicationModule(allowedDependencies = {"shared", "problem"})
@NullMarked
package io.encours.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
