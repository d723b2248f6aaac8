/** Proves what can be proved of a decision table: overlaps, gaps, rows that never fire, and what the table promises. */
@NamedInterface("lint")
@NullMarked
package io.encours.table.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
