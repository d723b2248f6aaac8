package io.encours.proof;

import static io.encours.proof.FindingKind.BLOCK_MISSING;
import static io.encours.proof.FindingKind.CONTENT_ALTERED;
import static io.encours.proof.FindingKind.CONTENT_MISSING;
import static io.encours.proof.FindingKind.KEY_UNTRUSTED;
import static io.encours.proof.FindingKind.LINK_BROKEN;
import static io.encours.proof.FindingKind.RECORD_ALTERED;
import static io.encours.proof.FindingKind.RECORD_INSERTED;
import static io.encours.proof.FindingKind.RECORD_MISSING;
import static io.encours.proof.FindingKind.SIGNATURE_WRONG;
import static io.encours.proof.FindingKind.TREE_BROKEN;

import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a block against its key, the block before it, and its records. */
record BlockCheck(KeyRing keys) {

    /** What is wrong with the place of a block in the chain. */
    List<Finding> link(@Nullable Block before, Block block) {
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

    List<Finding> signature(Block block, String signature) {
        return keys.key(block.key())
                .map(key -> key.verifies(block.canonical(), signature)
                        ? List.<Finding>of()
                        : List.of(Finding.of(SIGNATURE_WRONG, block, "its key did not sign what it says now")))
                .orElseGet(() ->
                        List.of(Finding.of(KEY_UNTRUSTED, block, "no trusted key vouches for its key " + block.key())));
    }

    /** What is wrong with the hashes a block lists. */
    static List<Finding> tree(Block block, List<Sha256> leaves) {
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

    /** What is wrong with the records that name a block's batch. */
    static List<Finding> records(SealedBlock sealed, List<SealedRecord> records) {
        List<Finding> findings = new ArrayList<>();
        Map<String, SealedRecord> byName = new HashMap<>();
        records.forEach(record -> byName.put(record.name(), record));
        for (Leaf leaf : sealed.leaves()) {
            SealedRecord record = byName.remove(leaf.name());
            findings.addAll(
                    record == null
                            ? List.of(Finding.of(
                                    RECORD_MISSING, sealed.block(), leaf.name(), "it was sealed and is not there"))
                            : record(sealed.block(), leaf, record));
        }
        byName.keySet().stream()
                .sorted()
                .forEach(name -> findings.add(
                        Finding.of(RECORD_INSERTED, sealed.block(), name, "it names this block and was not sealed")));
        return findings;
    }

    private static List<Finding> record(Block block, Leaf leaf, SealedRecord record) {
        List<Finding> findings = new ArrayList<>();
        Sha256 found = record.leaf().hash();
        if (!found.equals(leaf.hash())) {
            findings.add(Finding.of(
                    RECORD_ALTERED, block, leaf.name(), "its hash is %s (sealed: %s)".formatted(found, leaf.hash())));
        }
        findings.addAll(content(block, record));
        return findings;
    }

    /** What is wrong with what a record is about. */
    static List<Finding> content(Block block, SealedRecord record) {
        if (!record.isKept()) {
            return List.of(
                    Finding.of(CONTENT_ALTERED, block, record.name(), "what it is about is not what it committed to"));
        }
        return record.lacksContent()
                ? List.of(Finding.of(
                        CONTENT_MISSING,
                        block,
                        record.name(),
                        "what it is about is not there, and no erasure is on record"))
                : List.of();
    }
}
