/** Exports the record with its proof, and checks what was exported without the service. */
@NullMarked
package io.encours.proof.offline;

import org.jspecify.annotations.NullMarked;
