package io.encours.rulebook.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a draft ended, or a release that did not take effect yet.
 *
 * @param by who approved, rejected or withdrew it
 * @param at when
 * @param reason why; null for an approval
 */
public record Ending(String by, Instant at, @Nullable String reason) {}
