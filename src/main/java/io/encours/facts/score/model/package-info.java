/** Which financial model applies, and what it makes of the accounts: questions, rows and values. */
@NullMarked
package io.encours.facts.score.model;

import org.jspecify.annotations.NullMarked;
