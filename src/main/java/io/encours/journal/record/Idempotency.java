package io.encours.journal.record;

import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * What makes a repeated request recognisable: the caller's key, and a hash of what was asked with it.
 *
 * @param key unique among the requests of one caller, 1 to 200 printable ASCII characters
 * @param requestHash SHA-256 of the request in a canonical form, 64 hexadecimal digits
 */
@NamedInterface("record")
public record Idempotency(String key, String requestHash) {

    private static final Pattern KEY = Pattern.compile("[!-~](?:[ -~]{0,198}[!-~])?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Idempotency {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("an idempotency key has 1 to 200 printable ASCII characters");
        }
        if (!HASH.matcher(requestHash).matches()) {
            throw new IllegalArgumentException("a request hash has 64 hexadecimal digits");
        }
    }

    /**
     * The earlier decision, if it answered this very request.
     *
     * @throws IdempotencyConflict if the key then stood for another request
     */
    public DecisionRecord accept(DecisionRecord earlier) {
        if (!equals(earlier.idempotency())) {
            throw new IdempotencyConflict(key);
        }
        return earlier;
    }
}
