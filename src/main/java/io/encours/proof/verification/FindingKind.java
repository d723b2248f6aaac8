package io.encours.proof.verification;

import org.springframework.modulith.NamedInterface;

/** What can be wrong with a chain. */
@NamedInterface("verification")
public enum FindingKind {
    /** A record is not what was sealed. */
    RECORD_ALTERED,
    /** What a record is about is not what it committed to. */
    CONTENT_ALTERED,
    /** What a record is about is gone, and nobody recorded its erasure. */
    CONTENT_MISSING,
    /** A sealed record is gone. */
    RECORD_MISSING,
    /** A record that was never sealed. */
    RECORD_INSERTED,
    /** A sealed record names another batch than the one it was sealed in. */
    RECORD_MOVED,
    /** The hashes that a block lists, or their order, do not give its root. */
    TREE_BROKEN,
    /** A number in the chain has no block. */
    BLOCK_MISSING,
    /** A block does not name the hash of the one before it, or is older. */
    LINK_BROKEN,
    /** The signature of a block is not of its key. */
    SIGNATURE_WRONG,
    /** A block is signed with a key that no trusted key vouches for. */
    KEY_UNTRUSTED,
    /** A block is signed with a key that took the place of a lost one, so nobody vouches for it. */
    KEY_REPLACED,
    /** What follows from the record, such as the index of decisions, is not what follows from it; it can be made again. */
    DERIVED_WRONG,
    /** What was dropped is not what its tombstone tells. */
    TOMBSTONE_WRONG,
    /** The file to which checkpoints are anchored cannot be read, so it shows nothing. */
    ANCHORS_UNREADABLE,
    /** The block of a checkpoint is another one now, so the chain was rewritten. */
    CHAIN_REWRITTEN
}
