package io.encours.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a list that was looked up, and in which nothing was found, from one that nobody has looked up. The first is
 * empty and the second null to the rules, whatever the caller's program sends for a list that it has not filled.
 *
 * <p>A caller says so itself, by a set of names beside the lists. Where that set is given, if only an empty one, a list
 * counts as looked up if it is named there or holds something. Where it is absent, an empty list still counts as looked
 * up; the answer then says so. That is the way of earlier versions, and will end with the next one.
 */
public final class LookedUp {

    private LookedUp() {}

    /** A list as the rules see it. */
    public static <T, N extends Enum<N>> @Nullable List<T> list(
            @Nullable List<T> given, N name, @Nullable Set<N> lookedUp) {
        if (given != null && (lookedUp == null || !given.isEmpty())) {
            return List.copyOf(given);
        }
        return lookedUp != null && lookedUp.contains(name) ? List.of() : null;
    }

    /** The names in their own order, so that what is on record is always written the same. */
    public static <N extends Enum<N>> @Nullable Set<N> ordered(@Nullable Set<N> names) {
        if (names == null || names.isEmpty()) {
            return names == null ? null : Set.of();
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(names));
    }
}
