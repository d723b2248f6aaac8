package io.encours.proof;

import io.encours.shared.Sha256;

/**
 * A record's place in a block.
 *
 * @param name of the record, unique among those of its kind
 * @param hash of its canonical bytes, as a leaf
 */
public record Leaf(String name, Sha256 hash) {}
