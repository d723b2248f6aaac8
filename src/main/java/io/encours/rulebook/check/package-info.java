/** Tries everything that must be true of a draft before it may be submitted, and says all that is not, at once. */
@NullMarked
package io.encours.rulebook.check;

import org.jspecify.annotations.NullMarked;
