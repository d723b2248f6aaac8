package io.encours.proof.block;

import io.encours.shared.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was committed in one transaction, sealed: nothing in it, before it or behind it can be changed unseen.
 *
 * @param number from 1, without a gap
 * @param kind of the records in it, such as {@code decision}
 * @param batch which its records name
 * @param previous hash of the block before, {@link #NONE} for the first
 * @param root of the Merkle tree over its records
 * @param count of its records, 1 or more
 * @param sealedAt when, to the microsecond, never before the block before
 * @param key that signed
 */
public record Block(
        long number, String kind, UUID batch, Sha256 previous, Sha256 root, int count, Instant sealedAt, Sha256 key) {

    /** What stands for the block before the first. */
    public static final Sha256 NONE = new Sha256("0".repeat(64));

    static final String TITLE = "encours-block-v1";

    /** The block of some records that follows another. */
    public static Block after(
            @Nullable Block head, String kind, UUID batch, List<Sha256> leaves, Instant now, Sha256 key) {
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        return new Block(
                head == null ? 1 : head.number + 1,
                kind,
                batch,
                head == null ? NONE : head.hash(),
                MerkleTree.root(leaves),
                leaves.size(),
                head == null || sealedAt.isAfter(head.sealedAt) ? sealedAt : head.sealedAt,
                key);
    }

    /**
     * Reads the fields of {@link #canonical()}.
     *
     * @throws IllegalArgumentException if one is missing or is not what it must be
     * @throws java.time.DateTimeException if the instant is none
     */
    public static Block read(Map<String, String> fields) {
        return new Block(
                Long.parseLong(field(fields, "number")),
                field(fields, "kind"),
                UUID.fromString(field(fields, "batch")),
                new Sha256(field(fields, "previous")),
                new Sha256(field(fields, "root")),
                Integer.parseInt(field(fields, "count")),
                Instant.parse(field(fields, "sealed_at")),
                new Sha256(field(fields, "key")));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a block without " + name);
        }
        return value;
    }

    /** What is hashed and signed. */
    public Canonical canonical() {
        return Canonical.of(
                TITLE,
                Map.of(
                        "number", number,
                        "kind", kind,
                        "batch", batch,
                        "previous", previous,
                        "root", root,
                        "count", count,
                        "sealed_at", Canonical.written(sealedAt),
                        "key", key));
    }

    public Sha256 hash() {
        return Sha256.of(canonical().bytes());
    }
}
