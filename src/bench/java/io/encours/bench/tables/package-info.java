/** Measures a question to a decision table, beside what else answers it from the same rows. */
@NullMarked
package io.encours.bench.tables;

import org.jspecify.annotations.NullMarked;
