/** The endpoint of the decision {@code dunning}, and the public holidays of the buyer's country. */
@NullMarked
package io.encours.decision.dunning;

import org.jspecify.annotations.NullMarked;
