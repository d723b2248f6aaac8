/** The endpoint of the decision {@code order-approval}. */
@NullMarked
package io.encours.decision.orderapproval;

import org.jspecify.annotations.NullMarked;
