/** Measures the engine and the service, beside what else answers the same questions. */
@NullMarked
package io.encours.bench;

import org.jspecify.annotations.NullMarked;
