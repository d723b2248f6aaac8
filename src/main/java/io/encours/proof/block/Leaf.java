package io.encours.proof.block;

import io.encours.shared.Sha256;
import org.springframework.modulith.NamedInterface;

/**
 * A record's place in a block.
 *
 * @param name of the record, unique among those of its kind
 * @param hash of its canonical bytes, as a leaf
 */
@NamedInterface("block")
public record Leaf(String name, Sha256 hash) {}
