/** Finds the rows that match a question in time that hardly grows with the rows: questions become codes, rows sets of codes. */
@NullMarked
package io.encours.table.index;

import org.jspecify.annotations.NullMarked;
