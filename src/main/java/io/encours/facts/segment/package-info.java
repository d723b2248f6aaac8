/** Which segment a customer belongs to and how a segment is treated: shared by the decisions that differ by segment. */
@NullMarked
package io.encours.facts.segment;

import org.jspecify.annotations.NullMarked;
