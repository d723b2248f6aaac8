/** Owns the files of what a search finds: written while they are read, or made in the background and kept for a while. */
@NullMarked
package io.encours.search.export;

import org.jspecify.annotations.NullMarked;
