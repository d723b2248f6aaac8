/** What rules and tables ask of exchange rates. */
@NullMarked
package io.encours.facts.currency;

import org.jspecify.annotations.NullMarked;
