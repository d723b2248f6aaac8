/** Pages for people to read and print, in French and English, and texts that spreadsheet programs take as such. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.encours.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
