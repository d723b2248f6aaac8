/** Decisions and erasures as the chain seals them, and the receipts of decisions. */
@NullMarked
package io.encours.journal.sealed;

import org.jspecify.annotations.NullMarked;
