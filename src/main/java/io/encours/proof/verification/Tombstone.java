package io.encours.proof.verification;

import io.encours.shared.Sha256;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * What the chain holds of the records of one kind and month, kept in place of them once they are dropped.
 *
 * <p>Only records that are named by a UUID of version 7 (RFC 9562) are dropped; the timestamp in the name tells the month.
 *
 * @param kind of the records, as blocks name it
 * @param month of the records' names, in UTC
 * @param records how many
 * @param firstBlock number of the first block that holds one of them
 * @param lastBlock number of the last one
 * @param leaves SHA-256 over the hashes of their leaves, in the order of the chain
 */
@NamedInterface("verification")
public record Tombstone(String kind, YearMonth month, long records, long firstBlock, long lastBlock, Sha256 leaves) {

    /** The kind of the blocks that seal tombstones. */
    public static final String KIND = "tombstone";

    private static final Pattern TIME_ORDERED =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int NOT_TIME = 16;

    /** Unique among tombstones, such as {@code decision/2015-03}. */
    public String name() {
        return name(kind, month);
    }

    static String name(String kind, YearMonth month) {
        return kind + "/" + month;
    }

    /** The month that the name of a record tells. */
    public static Optional<YearMonth> monthOf(String name) {
        return TIME_ORDERED.matcher(name).matches() ? Optional.of(monthOf(UUID.fromString(name))) : Optional.empty();
    }

    private static YearMonth monthOf(UUID name) {
        long millis = name.getMostSignificantBits() >>> NOT_TIME;
        return YearMonth.from(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    /** How the names of a month begin: that is not before this, and before the same of the next month. */
    static String firstName(YearMonth month) {
        String millis = "%012x"
                .formatted(
                        month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8);
    }

    /**
     * Reads the fields of a sealed tombstone.
     *
     * @throws IllegalArgumentException if one is not what it must be
     * @throws java.time.DateTimeException if the month is none
     */
    static Tombstone read(Map<String, String> fields) {
        return new Tombstone(
                fields.getOrDefault("kind", ""),
                YearMonth.parse(fields.getOrDefault("month", "")),
                Long.parseLong(fields.getOrDefault("records", "")),
                Long.parseLong(fields.getOrDefault("first_block", "")),
                Long.parseLong(fields.getOrDefault("last_block", "")),
                new Sha256(fields.getOrDefault("leaves", "")));
    }
}
