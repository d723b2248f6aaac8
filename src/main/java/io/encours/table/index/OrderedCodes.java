package io.encours.table.index;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Codes for values in order: each known value has an even code, and all values between two neighbours share the odd one
 * between. So every range over known bounds, open or closed, is a range of codes.
 *
 * @param <T> compared by {@code compareTo}, for which 8 and 8.0 are equal
 */
public final class OrderedCodes<T extends Comparable<? super T>> implements Codes {

    private final Class<T> type;
    private final Comparable<? super T>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public OrderedCodes(Class<T> type, Collection<? extends T> known) {
        this.type = type;
        this.known = known.stream().sorted().toArray(Comparable[]::new);
    }

    @Override
    public int size() {
        return 2 * known.length + 2;
    }

    @Override
    public int code(@Nullable Object value) {
        if (value == null) {
            return NO_VALUE;
        }
        int place = Arrays.binarySearch(known, type.cast(value));
        return place >= 0 ? 2 * place + 2 : 2 * (-place - 1) + 1;
    }
}
