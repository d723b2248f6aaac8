/** Makes the months of the record, and drops those that need not be kept. */
@NullMarked
package io.encours.journal.retention;

import org.jspecify.annotations.NullMarked;
