/** Puts decisions on record: many callers share a transaction. */
@NullMarked
package io.encours.journal.append;

import org.jspecify.annotations.NullMarked;
