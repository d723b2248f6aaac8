/** The facts of a customer's score: what is asked, the questions put to the tables, their rows, the result. */
@NullMarked
package io.encours.facts.score;

import org.jspecify.annotations.NullMarked;
