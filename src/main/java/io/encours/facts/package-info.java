/** What the rules see: requests, questions, rows and results of each decision, as immutable records. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package io.encours.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
