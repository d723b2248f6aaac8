package io.encours.table.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes for values that have no order: each known value has its own, all others share one. */
public final class WordCodes implements Codes {

    private static final Integer OTHER = 1;

    private final Map<Object, Integer> codes = new HashMap<>();

    public WordCodes(Collection<?> known) {
        for (Object value : known) {
            codes.putIfAbsent(value, codes.size() + 2);
        }
    }

    @Override
    public int size() {
        return codes.size() + 2;
    }

    @Override
    public int code(@Nullable Object value) {
        return value == null ? NO_VALUE : codes.getOrDefault(value, OTHER);
    }
}
