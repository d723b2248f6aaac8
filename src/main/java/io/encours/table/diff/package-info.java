/** What changed between two workbooks or two rule files, for people: by row and cell, by line. */
@NullMarked
package io.encours.table.diff;

import org.jspecify.annotations.NullMarked;
