/** Encours, a decision service for B2B trade credit; every package below is one room with one purpose. */
@NullMarked
package io.encours;

import org.jspecify.annotations.NullMarked;
