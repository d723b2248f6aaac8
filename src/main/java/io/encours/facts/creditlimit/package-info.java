/** The facts of a credit limit: what is asked, the questions put to the tables, their rows, the result. */
@NullMarked
package io.encours.facts.creditlimit;

import org.jspecify.annotations.NullMarked;
