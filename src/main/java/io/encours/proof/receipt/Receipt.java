package io.encours.proof.receipt;

import io.encours.proof.key.KeyStatement;
import io.encours.shared.Described;
import io.encours.shared.Sha256;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** All that is needed to show, with the public key alone, that a record is what was sealed. */
@NamedInterface("receipt")
@Described("Proof that a record is what was sealed, to be checked without this service")
public record Receipt(
        @Described(value = "What this is, with the version of its format", example = "encours-receipt-v1")
        String format,

        @Described("The record") OpenedRecord record,

        @Described(value = "Its place in the tree of its block, from 0", example = "3")
        int index,

        @Described(
                value = "The hashes that lead from it to the root of the tree",
                example = "[\"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752\"]")
        List<Sha256> path,

        @Described("The block") OpenedBlock block,

        @Described("The keys of the record; each but the first is vouched for by the one before")
        List<KeyStatement> keys) {

    public static final String FORMAT = "encours-receipt-v1";

    public boolean isOf(String kind) {
        return block.block().kind().equals(kind);
    }

    /** The same proof for whoever may not know what the record is about. */
    public Receipt withoutContent() {
        return new Receipt(format, record.withoutContent(), index, path, block, keys);
    }
}
