/** The endpoint of the decision {@code score}. */
@NullMarked
package io.encours.decision.score;

import org.jspecify.annotations.NullMarked;
