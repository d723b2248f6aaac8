/** How a customer pays: questions, rows and values. */
@NullMarked
package io.encours.facts.score.payment;

import org.jspecify.annotations.NullMarked;
