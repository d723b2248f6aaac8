package io.encours.proof.block;

import io.encours.shared.Sha256;
import java.util.List;

/**
 * A block as it stands on record.
 *
 * @param block what was signed
 * @param signature Ed25519 over the block's canonical bytes, in hexadecimal digits
 * @param leaves its records in the order of the tree, to say which one is altered or missing
 */
public record SealedBlock(Block block, String signature, List<Leaf> leaves) {

    public SealedBlock {
        leaves = List.copyOf(leaves);
    }

    public List<Sha256> hashes() {
        return leaves.stream().map(Leaf::hash).toList();
    }
}
