/** Keeps checkpoints where the record is not, so that a chain that was rewritten as a whole is found. */
@NullMarked
package io.encours.proof.anchor;

import org.jspecify.annotations.NullMarked;
