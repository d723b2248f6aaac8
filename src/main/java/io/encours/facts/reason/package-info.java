/** The words in which a reason is told: the question every answer asks, and its row. */
@NullMarked
package io.encours.facts.reason;

import org.jspecify.annotations.NullMarked;
