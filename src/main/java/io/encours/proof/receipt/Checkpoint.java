package io.encours.proof.receipt;

import io.encours.proof.block.Block;
import io.encours.proof.block.Canonical;
import io.encours.proof.key.SigningKey;
import io.encours.shared.Described;
import java.util.Map;

/** A signed statement of how far the chain had come. Kept elsewhere, it shows later whether all before is still the same. */
@Described("A signed statement of how far the chain had come")
public record Checkpoint(
        @Described(value = "What this is, with the version of its format", example = "encours-checkpoint-v1")
        String format,

        @Described(value = "Number of the last block", example = "1200")
        long number,

        @Described(
                value = "Hash of the last block",
                example = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String hash,

        @Described(value = "When it was stated", example = "2026-11-21T09:30:00.000000Z")
        String statedAt,

        @Described(
                value = "Name of the key that signed it",
                example = "5a105e8b9d40e1329780d62ea2265d8a6b1e4cb8a8cd1fae66ad10e0d1a5e6d1")
        String key,

        @Described(value = "Signature of Ed25519, hexadecimal", example = "c0ffee…")
        String signature) {

    public static final String FORMAT = "encours-checkpoint-v1";

    public static Checkpoint of(Block last, String statedAt, SigningKey key) {
        Checkpoint unsigned = new Checkpoint(
                FORMAT, last.number(), last.hash().hex(), statedAt, key.id().hex(), "");
        return new Checkpoint(
                FORMAT, unsigned.number, unsigned.hash, statedAt, unsigned.key, key.sign(unsigned.canonical()));
    }

    public Canonical canonical() {
        return Canonical.of(FORMAT, Map.of("number", number, "hash", hash, "stated_at", statedAt, "key", key));
    }
}
