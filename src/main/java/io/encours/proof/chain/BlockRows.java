package io.encours.proof.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedBlock;
import io.encours.shared.Sha256;
import io.encours.storage.Columns;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks as rows. */
public final class BlockRows {

    private static final String OF_BLOCK = "number, kind, batch, previous, root, count, sealed_at, key";
    private static final String COLUMNS = OF_BLOCK + ", signature, names, leaves";
    private static final String SELECT = "select " + COLUMNS + " from encours.block ";
    /** Whoever inserts holds the end of the chain, so nobody who has taken and read it finds its number taken. */
    static final String INSERT =
            "insert into encours.block (" + COLUMNS + ") select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from " + Chain.LOCK;

    static final String HEAD = "select " + OF_BLOCK + " from encours.block order by number desc limit 1";
    public static final String LAST = SELECT + "order by number desc limit 1";
    static final String FROM_NUMBER = SELECT + "where number >= ? order by number limit ?";
    static final String LAST_BEFORE = SELECT + "where number < ? order by number desc limit 1";
    public static final String BY_NUMBER = SELECT + "where number = ?";
    public static final String BY_NUMBERS = SELECT + "where number = any(?)";
    public static final String BY_BATCH = SELECT + "where batch = ?";
    static final String LAST_BY_KEY = SELECT + "where key = ? order by number desc limit 1";
    static final String FIRST_SINCE = SELECT + "where sealed_at >= ? order by sealed_at, number limit 1";

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int HASH_BYTES = 32;

    private BlockRows() {}

    static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getLong("number"),
                row.getString("kind"),
                row.getObject("batch", UUID.class),
                hash(row.getBytes("previous")),
                hash(row.getBytes("root")),
                row.getInt("count"),
                Columns.instant(row, "sealed_at"),
                key(row.getString("key")));
    }

    static SealedBlock read(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        return new SealedBlock(
                block(row), HEX.formatHex(row.getBytes("signature")), leaves(names, row.getBytes("leaves")));
    }

    /** The first block of a query, if there is one. */
    public static @Nullable SealedBlock one(Connection connection, String query, Object... parameters)
            throws SQLException {
        List<SealedBlock> found = all(connection, query, parameters);
        return found.isEmpty() ? null : found.get(0);
    }

    public static List<SealedBlock> all(Connection connection, String query, Object... parameters) throws SQLException {
        List<SealedBlock> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all.add(read(rows));
                }
            }
        }
        return all;
    }

    static void insert(Connection connection, SealedBlock sealed) throws SQLException {
        insert(connection, INSERT, sealed);
    }

    static void insertAndCommit(Connection connection, SealedBlock sealed) throws SQLException {
        insert(connection, INSERT + ";commit", sealed);
    }

    private static void insert(Connection connection, String statement, SealedBlock sealed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            fill(insert, 0, sealed);
            insert.execute();
        }
    }

    /** Fills the parameters of {@link #INSERT}, those behind the first ones of others. */
    static void fill(PreparedStatement insert, int others, SealedBlock sealed) throws SQLException {
        Block block = sealed.block();
        insert.setLong(others + 1, block.number());
        insert.setString(others + 2, block.kind());
        insert.setObject(others + 3, block.batch());
        insert.setBytes(others + 4, HEX.parseHex(block.previous().hex()));
        insert.setBytes(others + 5, HEX.parseHex(block.root().hex()));
        insert.setInt(others + 6, block.count());
        insert.setObject(others + 7, Columns.at(block.sealedAt()));
        insert.setString(others + 8, block.key().hex());
        insert.setBytes(others + 9, HEX.parseHex(sealed.signature()));
        insert.setArray(
                others + 10,
                insert.getConnection()
                        .createArrayOf(
                                "text", sealed.leaves().stream().map(Leaf::name).toArray()));
        insert.setBytes(others + 11, bytes(sealed.leaves()));
    }

    private static byte[] bytes(List<Leaf> leaves) {
        ByteBuffer bytes = ByteBuffer.allocate(leaves.size() * HASH_BYTES);
        leaves.forEach(leaf -> bytes.put(HEX.parseHex(leaf.hash().hex())));
        return bytes.array();
    }

    /** What is there of names and hashes, so that one without the other is found. */
    private static List<Leaf> leaves(String[] names, byte[] hashes) {
        int count = Math.max(names.length, (hashes.length + HASH_BYTES - 1) / HASH_BYTES);
        List<Leaf> leaves = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int begin = Math.min(i * HASH_BYTES, hashes.length);
            int end = Math.min(begin + HASH_BYTES, hashes.length);
            leaves.add(new Leaf(
                    i < names.length ? String.valueOf(names[i]) : "", hash(Arrays.copyOfRange(hashes, begin, end))));
        }
        return leaves;
    }

    private static Sha256 key(String name) {
        return KEY.matcher(name).matches() ? new Sha256(name) : Sha256.of(name.getBytes(UTF_8));
    }

    /** A hash; one of another length, which nothing of ours writes, as the hash of what stands there. */
    private static Sha256 hash(byte[] bytes) {
        return bytes.length == HASH_BYTES ? new Sha256(HEX.formatHex(bytes)) : Sha256.of(bytes);
    }
}
