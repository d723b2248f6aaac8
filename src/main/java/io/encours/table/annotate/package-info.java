/** Gives a workbook back with what is wrong marked in it. */
@NamedInterface("annotate")
@NullMarked
package io.encours.table.annotate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
