/** The endpoint of the decision {@code dunning}. */
@NullMarked
package io.encours.decision.dunning;

import org.jspecify.annotations.NullMarked;
