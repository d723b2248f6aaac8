/** Erases what the record says of a subject, and puts that on record. */
@NullMarked
package io.encours.journal.erasure;

import org.jspecify.annotations.NullMarked;
