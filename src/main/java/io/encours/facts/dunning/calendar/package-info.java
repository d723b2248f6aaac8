/** On which days a customer may be contacted. */
@NullMarked
package io.encours.facts.dunning.calendar;

import org.jspecify.annotations.NullMarked;
