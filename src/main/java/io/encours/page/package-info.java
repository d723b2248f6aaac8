/** Pages for people to read and print, in French and English. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.encours.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
