/** The decision {@code dunning}: what is asked, what is answered, and the facts between. */
@NullMarked
package io.encours.facts.dunning;

import org.jspecify.annotations.NullMarked;
