package io.encours.proof.receipt;

import io.encours.proof.block.Leaf;
import io.encours.proof.block.MerkleTree;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.BlockRows;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Gives out receipts. */
@NamedInterface("receipt")
@Component
public class Receipts {

    private final Snapshot snapshot;

    Receipts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The receipt of a record in the batch that it names; empty where no block seals it. */
    public Optional<Receipt> of(SealedRecords kind, UUID batch, String name) {
        return snapshot.read(connection -> of(connection, kind, batch, name));
    }

    public static Optional<Receipt> of(Connection connection, SealedRecords kind, UUID batch, String name)
            throws SQLException {
        SealedBlock block = BlockRows.one(connection, BlockRows.BY_BATCH, batch);
        List<KeyStatement> keys = KeyStatements.all(connection);
        return block == null
                ? Optional.empty()
                : kind.in(connection, List.of(batch)).stream()
                        .filter(record -> record.name().equals(name))
                        .findAny()
                        .flatMap(record -> receipt(record, block, keys));
    }

    private static Optional<Receipt> receipt(SealedRecord record, SealedBlock block, List<KeyStatement> keys) {
        int index = block.leaves().stream().map(Leaf::name).toList().indexOf(record.name());
        return index < 0
                ? Optional.empty()
                : Optional.of(new Receipt(
                        Receipt.FORMAT,
                        OpenedRecord.of(record),
                        index,
                        MerkleTree.path(block.hashes(), index),
                        OpenedBlock.of(block),
                        keys));
    }
}
