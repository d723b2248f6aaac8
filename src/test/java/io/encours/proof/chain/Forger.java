package io.encours.proof.chain;

import io.encours.proof.block.Block;
import io.encours.proof.block.SealedBlock;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.SigningKey;
import io.encours.shared.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with every right in the database, and perhaps with the key, who recomputes the chain. */
public final class Forger {

    private Forger() {}

    /** Puts a key of the forger's own on record, as if it followed the one that is there. */
    public static SigningKey introduceKey(Connection connection) throws SQLException {
        SigningKey mine = SigningKey.generate();
        KeyStatement first = KeyStatements.all(connection).get(0);
        KeyStatement forged = KeyStatement.of(mine.verifying(), Instant.parse("2026-11-22T00:00:00Z"), mine);
        KeyStatements.add(
                connection,
                new KeyStatement(
                        forged.id(), forged.publicKey(), forged.introducedAt(), first.id(), forged.handover(), null));
        return mine;
    }

    /** Puts a key of the forger's own on record, as if the one that is there was lost. */
    public static SigningKey replaceKey(Connection connection) throws SQLException {
        SigningKey mine = SigningKey.generate();
        String first = KeyStatements.all(connection).get(0).id();
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        KeyStatements.add(connection, KeyStatement.inPlaceOf(first, "The disk failed", mine.verifying(), now));
        return mine;
    }

    /** The name of a key. */
    public static String name(SigningKey key) {
        return key.id().hex();
    }

    /** Makes later blocks from a number on, each sound in itself, and signs them with a key. */
    public static void rewriteFrom(Connection connection, long number, SigningKey key) throws SQLException {
        List<SealedBlock> blocks = BlockRows.all(connection, BlockRows.FROM_NUMBER, number, 10_000);
        SealedBlock first = BlockRows.one(connection, BlockRows.LAST_BEFORE, number);
        @Nullable Block before = first == null ? null : first.block();
        for (SealedBlock old : blocks) {
            Instant later = old.block().sealedAt().plus(1, ChronoUnit.SECONDS);
            List<Sha256> hashes = old.hashes();
            Block block = Block.after(before, old.block().kind(), old.block().batch(), hashes, later, key.id());
            replace(connection, new SealedBlock(block, key.sign(block.canonical()), old.leaves()));
            before = block;
        }
    }

    private static void replace(Connection connection, SealedBlock forged) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from encours.block where number = ?")) {
            delete.setLong(1, forged.block().number());
            delete.executeUpdate();
        }
        BlockRows.insert(connection, forged);
    }
}
