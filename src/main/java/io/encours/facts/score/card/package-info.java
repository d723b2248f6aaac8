/** The internal scorecard: questions, rows and values. */
@NullMarked
package io.encours.facts.score.card;

import org.jspecify.annotations.NullMarked;
