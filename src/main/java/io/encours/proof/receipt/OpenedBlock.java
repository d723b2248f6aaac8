package io.encours.proof.receipt;

import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import io.encours.shared.Described;
import java.util.Map;

/** A block as it is given out to be checked elsewhere. */
@Described("A block of the chain with its signature")
public record OpenedBlock(
        @Described(value = "The fields that are signed", example = "{\"number\": \"1200\", \"count\": \"17\"}")
        Map<String, String> fields,

        @Described(value = "Signature of Ed25519 over them, hexadecimal", example = "c0ffee…")
        String signature) {

    public static OpenedBlock of(SealedBlock sealed) {
        return new OpenedBlock(sealed.block().canonical().fields(), sealed.signature());
    }

    public Block block() {
        return Block.read(fields);
    }
}
