/** Measures decisions as they are served: over HTTP, signed in, on record. */
@NullMarked
package io.encours.bench.http;

import org.jspecify.annotations.NullMarked;
