/** Reads the parts of a spreadsheet file as raw cells, within limits and without running anything in it. */
@NamedInterface("sheet")
@NullMarked
package io.encours.table.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
