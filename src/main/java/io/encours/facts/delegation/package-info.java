/** Who may approve what: the question of every decision that commits the seller, and its row. */
@NullMarked
package io.encours.facts.delegation;

import org.jspecify.annotations.NullMarked;
