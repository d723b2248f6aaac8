/** Owns the proof that records were never altered: leaves, Merkle trees, signed blocks in one chain, keys, receipts. */
@ApplicationModule(allowedDependencies = {"shared", "problem", "storage"})
@NullMarked
package io.encours.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
