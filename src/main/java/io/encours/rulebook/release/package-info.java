/** Owns the releases: what each consists of, which one is in force when, and its compiled policy. */
@NullMarked
package io.encours.rulebook.release;

import org.jspecify.annotations.NullMarked;
