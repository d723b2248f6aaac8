/** Owns how often each row of a workbook answered, and since when and by whom the row is as it is. */
@NullMarked
package io.encours.search.usage;

import org.jspecify.annotations.NullMarked;
