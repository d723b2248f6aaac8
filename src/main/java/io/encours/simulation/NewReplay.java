package io.encours.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A replay that is asked for.
 *
 * @param order what is wanted
 * @param by who asks
 * @param at when
 * @param key the caller's idempotency key, where it gave one
 * @param requestHash tells whether the same is asked again with a key, SHA-256 in hexadecimal digits
 */
record NewReplay(
        ReplayOrder order, String by, Instant at, @Nullable String key, String requestHash) {}
