/** Holds what is on record against the chain, and names what was altered, is missing or was put in. */
@NullMarked
package io.encours.proof.verification;

import org.jspecify.annotations.NullMarked;
