/** What keeps a reminder back, and the figures of it. */
@NullMarked
package io.encours.facts.dunning.guard;

import org.jspecify.annotations.NullMarked;
