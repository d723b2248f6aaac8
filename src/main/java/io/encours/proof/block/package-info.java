/** Puts what is sealed into one sequence of bytes, a Merkle tree and a block. */
@NullMarked
package io.encours.proof.block;

import org.jspecify.annotations.NullMarked;
