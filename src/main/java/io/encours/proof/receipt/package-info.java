/** Makes what an auditor takes away: receipts of single records, checkpoints of the whole chain. */
@NullMarked
package io.encours.proof.receipt;

import org.jspecify.annotations.NullMarked;
