package io.encours.decision;

import io.encours.shared.Actor;
import io.encours.shared.CorrelationId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a decision is asked for, beside its facts.
 *
 * @param actor who asks
 * @param idempotencyKey the caller's name for the request, where it gave one
 * @param correlation id of the call
 * @param audience for whom the reasons are worded
 * @param locale English or French
 */
public record Asking(
        Actor actor,
        @Nullable String idempotencyKey,
        @Nullable CorrelationId correlation,
        Audience audience,
        Locale locale) {}
