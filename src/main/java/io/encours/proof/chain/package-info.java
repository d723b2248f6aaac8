/** Seals what transactions write in the one chain of blocks, and walks along it. */
@NullMarked
package io.encours.proof.chain;

import org.jspecify.annotations.NullMarked;
