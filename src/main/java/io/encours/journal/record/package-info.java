/** The decisions on record: what one consists of, which were erased or dropped with their month, and how they are read. */
@NullMarked
package io.encours.journal.record;

import org.jspecify.annotations.NullMarked;
