package io.encours.proof.verification;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.shared.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;

/** Sums up records of a month as the chain brings them. */
final class MonthSummary {

    private final String kind;
    private final YearMonth month;
    private final MessageDigest leaves = sha256();
    private long records;
    private long first;
    private long last;

    MonthSummary(String kind, YearMonth month) {
        this.kind = kind;
        this.month = month;
    }

    boolean isOf(Block block, Leaf leaf) {
        return block.kind().equals(kind) && Tombstone.monthOf(leaf.name()).equals(Optional.of(month));
    }

    void add(Block block, Leaf leaf) {
        first = records == 0 ? block.number() : first;
        last = block.number();
        records++;
        leaves.update(HexFormat.of().parseHex(leaf.hash().hex()));
    }

    /** All that was added; to be called once. */
    Tombstone tombstone() {
        return new Tombstone(
                kind, month, records, first, last, new Sha256(HexFormat.of().formatHex(leaves.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
