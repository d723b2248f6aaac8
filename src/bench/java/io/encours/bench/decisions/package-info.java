/** Measures the decisions of the default policy on the engine alone. */
@NullMarked
package io.encours.bench.decisions;

import org.jspecify.annotations.NullMarked;
