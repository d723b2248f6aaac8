package io.encours.table.index;

import java.util.Collection;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Codes for values in order: each known value has an even code, and all values between two neighbours share the odd one
 * between. So every range over known bounds, open or closed, is a range of codes.
 *
 * @param <T> compared by {@code compareTo}, for which 8 and 8.0 are equal
 */
public final class OrderedCodes<T extends Comparable<? super T>> implements Codes {

    private final Class<T> type;
    private final ToLongFunction<T> rank;
    private final Comparable<? super T>[] known;
    private final long[] ranks;

    /**
     * Codes for known values and those between.
     *
     * @param rank of a value: never above that of a greater one, but near values may share it
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public OrderedCodes(Class<T> type, ToLongFunction<T> rank, Collection<? extends T> known) {
        this.type = type;
        this.rank = rank;
        this.known = known.stream().sorted().toArray(Comparable[]::new);
        this.ranks = known.stream().sorted().mapToLong(rank).toArray();
    }

    @Override
    public int size() {
        return 2 * known.length + 2;
    }

    @Override
    public int code(@Nullable Object value) {
        return value == null ? NO_VALUE : codeOf(type.cast(value));
    }

    private int codeOf(T value) {
        long sought = rank.applyAsLong(value);
        int place = firstNotBelow(sought);
        while (place < ranks.length && ranks[place] == sought) {
            int order = known[place].compareTo(value);
            if (order >= 0) {
                return 2 * place + (order == 0 ? 2 : 1);
            }
            place++;
        }
        return 2 * place + 1;
    }

    /** A binary search that never jumps, since where it would is not to be foreseen. */
    private int firstNotBelow(long sought) {
        int from = 0;
        int length = ranks.length;
        while (length > 0) {
            int half = (length + 1) >>> 1;
            from = ranks[from + half - 1] < sought ? from + half : from;
            length -= half;
        }
        return from;
    }
}
