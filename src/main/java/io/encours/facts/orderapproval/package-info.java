/** The facts of an order's approval: what is asked, the questions put to the tables, their rows, the result. */
@NullMarked
package io.encours.facts.orderapproval;

import org.jspecify.annotations.NullMarked;
