/** A spreadsheet decision table as a typed, indexed value, read from a workbook and asked questions. */
@ApplicationModule(allowedDependencies = {"shared", "page", "facts"})
@NullMarked
package io.encours.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
