/** Questions and rows that only the tests of tables ask. */
@NullMarked
package io.encours.facts.sample;

import org.jspecify.annotations.NullMarked;
