/** Compiles rule sources and tables, and evaluates requests on them; the only room that imports Drools. */
@ApplicationModule(allowedDependencies = {"shared", "facts", "table"})
@NullMarked
package io.encours.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
