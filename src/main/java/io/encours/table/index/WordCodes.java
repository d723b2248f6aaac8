package io.encours.table.index;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Codes for values that have no order: each known value has its own, all others share one. */
public final class WordCodes implements Codes {

    private static final int OTHER = 1;

    /** Each at the place of its hash or, where that is taken, at the next free one; at least half are free. */
    private final @Nullable Object[] words;

    private final int[] codes;
    private int size = 2;

    public WordCodes(Collection<?> known) {
        int room = Integer.highestOneBit(known.size() + 1) << 2;
        words = new @Nullable Object[room];
        codes = new int[room];
        known.forEach(this::add);
    }

    private void add(Object word) {
        int place = place(word);
        if (words[place] == null) {
            words[place] = word;
            codes[place] = size++;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int code(@Nullable Object value) {
        if (value == null) {
            return NO_VALUE;
        }
        int place = place(value);
        return words[place] == null ? OTHER : codes[place];
    }

    private int place(Object word) {
        int last = words.length - 1;
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 16)) & last;
        while (words[place] != null && words[place] != word && !word.equals(words[place])) {
            place = (place + 1) & last;
        }
        return place;
    }
}
