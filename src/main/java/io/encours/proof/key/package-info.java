/** Owns the keys that seal: where they come from, who vouches for them, and which are trusted. */
@NullMarked
package io.encours.proof.key;

import org.jspecify.annotations.NullMarked;
