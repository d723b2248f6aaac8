package io.encours.proof.verification;

import static io.encours.proof.verification.FindingKind.BLOCK_MISSING;
import static io.encours.proof.verification.FindingKind.KEY_REPLACED;
import static io.encours.proof.verification.FindingKind.KEY_UNTRUSTED;
import static io.encours.proof.verification.FindingKind.LINK_BROKEN;
import static io.encours.proof.verification.FindingKind.SIGNATURE_WRONG;
import static io.encours.proof.verification.FindingKind.TREE_BROKEN;

import io.encours.proof.block.Block;
import io.encours.proof.block.MerkleTree;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.VerifyingKey;
import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a block against its key, the block before it, and the hashes it lists. */
public record BlockCheck(KeyRing keys) {

    /** What is wrong with the place of a block in the chain. */
    public List<Finding> link(@Nullable Block before, Block block) {
        List<Finding> findings = new ArrayList<>();
        long expected = before == null ? 1 : before.number() + 1;
        for (long number = expected; number < block.number() && number < expected + 100; number++) {
            findings.add(new Finding(BLOCK_MISSING, number, null, "there is no block of this number"));
        }
        Sha256 hash = before == null ? Block.NONE : before.hash();
        if (!block.previous().equals(hash)) {
            findings.add(Finding.of(
                    LINK_BROKEN,
                    block,
                    "it follows a block of the hash %s (found before it: %s)".formatted(block.previous(), hash)));
        }
        if (before != null && block.sealedAt().isBefore(before.sealedAt())) {
            findings.add(Finding.of(LINK_BROKEN, block, "it is older than the block before it"));
        }
        return findings;
    }

    public List<Finding> signature(Block block, String signature) {
        return keys.key(block.key())
                .map(key -> signature(block, signature, key))
                .orElseGet(() -> keys.inPlaceOfLost(block.key())
                        .map(replaced -> replaced(block, signature, replaced))
                        .orElseGet(() -> List.of(Finding.of(
                                KEY_UNTRUSTED, block, "no trusted key vouches for its key " + block.key()))));
    }

    private static List<Finding> signature(Block block, String signature, VerifyingKey key) {
        return key.verifies(block.canonical(), signature)
                ? List.of()
                : List.of(Finding.of(SIGNATURE_WRONG, block, "its key did not sign what it says now"));
    }

    private static List<Finding> replaced(Block block, String signature, KeyRing.Replaced replaced) {
        List<Finding> findings = signature(block, signature, replaced.key());
        return findings.isEmpty()
                ? List.of(Finding.of(
                        KEY_REPLACED,
                        block,
                        "its key %s goes back to %s, which nobody vouches for: it took the place of %s, lost since %s (%s)"
                                .formatted(
                                        block.key(),
                                        replaced.root().id(),
                                        replaced.root().predecessor(),
                                        replaced.root().introducedAt(),
                                        replaced.root().lost())))
                : findings;
    }

    /** What is wrong with the hashes a block lists. */
    public static List<Finding> tree(Block block, List<Sha256> leaves) {
        if (leaves.size() != block.count()) {
            return List.of(Finding.of(
                    TREE_BROKEN, block, "it lists %d records (sealed: %d)".formatted(leaves.size(), block.count())));
        }
        Sha256 root = MerkleTree.root(leaves);
        return root.equals(block.root())
                ? List.of()
                : List.of(Finding.of(
                        TREE_BROKEN,
                        block,
                        "the records it lists give the root %s (sealed: %s)".formatted(root, block.root())));
    }
}
