package io.encours.proof.block;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Named texts as the one sequence of bytes that is hashed or signed.
 *
 * <p>The title and a line feed; then for each field, sorted by name, {@code name:length:value} and a line feed, where the
 * length counts the value's bytes in UTF-8. A field that is absent is left out.
 *
 * @param title what kind of thing it is, with the version of the format
 * @param fields names of {@code a} to {@code z} and {@code _}, with their values
 */
@NamedInterface("block")
public record Canonical(String title, SortedMap<String, String> fields) {

    private static final byte[] LINE_FEED = {'\n'};

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public Canonical {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The fields that have a value. */
    public static Canonical of(String title, Map<String, ? extends @Nullable Object> values) {
        SortedMap<String, String> fields = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                fields.put(name, value.toString());
            }
        });
        return new Canonical(title, fields);
    }

    /** An instant as it is written in a field: UTC, with six digits of a second. */
    public static String written(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    public byte[] bytes() {
        List<byte[]> pieces = new ArrayList<>();
        pieces.add((title + "\n").getBytes(UTF_8));
        fields.forEach((name, value) -> {
            byte[] text = value.getBytes(UTF_8);
            pieces.add((name + ":" + text.length + ":").getBytes(UTF_8));
            pieces.add(text);
            pieces.add(LINE_FEED);
        });
        ByteBuffer bytes = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(bytes::put);
        return bytes.array();
    }

    /** The hash as a leaf of a Merkle tree. */
    public Sha256 leaf() {
        return MerkleTree.leaf(bytes());
    }
}
