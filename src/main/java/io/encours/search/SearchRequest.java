package io.encours.search;

import org.jspecify.annotations.Nullable;

/**
 * A page that is asked for.
 *
 * @param filter which decisions
 * @param after where the page before ended
 * @param limit most decisions on the page
 */
record SearchRequest(DecisionFilter filter, @Nullable Cursor after, int limit) {}
