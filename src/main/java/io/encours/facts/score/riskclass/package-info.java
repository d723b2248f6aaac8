/** From the score to the class: questions and rows. */
@NullMarked
package io.encours.facts.score.riskclass;

import org.jspecify.annotations.NullMarked;
