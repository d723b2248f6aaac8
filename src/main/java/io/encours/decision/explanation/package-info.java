/** Why a decision came out as it did, for those who sell, those who answer for credit, and those who audit. */
@NullMarked
package io.encours.decision.explanation;

import org.jspecify.annotations.NullMarked;
