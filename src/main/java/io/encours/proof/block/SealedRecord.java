package io.encours.proof.block;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A record as it stands in the database, to be held against its block.
 *
 * @param name unique among the records of its kind; the field {@code id} of the record
 * @param batch it was committed with, as the record itself says
 * @param record what is hashed
 * @param opening what is behind its commitment, where the record has one and it was not erased
 * @param erased whether there is a record of its erasure
 */
@NamedInterface("block")
public record SealedRecord(
        String name, UUID batch, Canonical record, @Nullable Opening opening, boolean erased) {

    /** The field of a record that commits to an opening. */
    public static final String COMMITMENT = "commitment";

    public Leaf leaf() {
        return new Leaf(name, record.leaf());
    }

    /** Whether the opening, where there is one, is what the record committed to. */
    public boolean isKept() {
        return opening == null
                || opening.commitment().hex().equals(record.fields().get(COMMITMENT));
    }

    public boolean lacksContent() {
        return opening == null && !erased && record.fields().containsKey(COMMITMENT);
    }
}
