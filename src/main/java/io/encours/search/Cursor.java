package io.encours.search;

import io.encours.journal.record.DecisionIds;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ended: the next one begins with the decision before it, however many came since.
 *
 * @param last the last decision of the page; or a name that no decision has, which only tells an instant
 * @param filter fingerprint of what was looked for, its first 16 hexadecimal digits
 */
public record Cursor(UUID last, String filter) {

    private static final int DIGITS = 16;
    private static final int INSTANT_SHIFT = 16;
    private static final int BYTES = 2 * Long.BYTES + DIGITS / 2;
    private static final HexFormat HEX = HexFormat.of();

    static Cursor after(UUID last, DecisionFilter filter) {
        return new Cursor(last, fingerprint(filter));
    }

    /** Behind everything that was decided at or after an instant, to the millisecond. */
    static Cursor before(Instant instant, DecisionFilter filter) {
        return after(new UUID((instant.toEpochMilli() << INSTANT_SHIFT) - 1, -1), filter);
    }

    /** Reads {@link #written()}; empty where it is nothing that this wrote. */
    static Optional<Cursor> read(String written) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            return bytes.remaining() == BYTES ? Optional.of(read(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Cursor read(ByteBuffer bytes) {
        UUID last = new UUID(bytes.getLong(), bytes.getLong());
        byte[] filter = new byte[DIGITS / 2];
        bytes.get(filter);
        return new Cursor(last, HEX.formatHex(filter));
    }

    /** As callers carry it: 32 letters, digits, dashes and underscores. */
    public String written() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .put(HEX.parseHex(filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    boolean isOf(DecisionFilter other) {
        return filter.equals(fingerprint(other));
    }

    Instant lastDecidedAt() {
        return DecisionIds.instantOf(last);
    }

    private static String fingerprint(DecisionFilter filter) {
        return filter.fingerprint().hex().substring(0, DIGITS);
    }
}
