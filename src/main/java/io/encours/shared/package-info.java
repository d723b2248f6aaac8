/** The value records that every room speaks in: money, percentages, names. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.encours.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
