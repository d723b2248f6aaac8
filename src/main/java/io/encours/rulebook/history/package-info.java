/** Follows the rows of tables through the releases: since when, by whom, and what they were before. */
@NullMarked
package io.encours.rulebook.history;

import org.jspecify.annotations.NullMarked;
