/** The plan of reminders: its stages, where an invoice stands in it, and which invoice leads. */
@NullMarked
package io.encours.facts.dunning.plan;

import org.jspecify.annotations.NullMarked;
