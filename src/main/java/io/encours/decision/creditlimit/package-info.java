/** The endpoint of the decision {@code credit-limit}. */
@NullMarked
package io.encours.decision.creditlimit;

import org.jspecify.annotations.NullMarked;
