package io.encours.table.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of codes as ascending ranges, so that an interval over thousands of values is two numbers. */
public final class CodeSet {

    private final int[] bounds;

    private CodeSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Every code from one to another, both included; none if they are the wrong way round. */
    public static CodeSet range(int from, int to) {
        return new CodeSet(from <= to ? new int[] {from, to} : new int[0]);
    }

    /** The given codes. */
    public static CodeSet of(IntStream codes) {
        return joined(codes.sorted().mapToObj(code -> new int[] {code, code}).toArray(int[][]::new));
    }

    /** What any of the sets holds. */
    public static CodeSet union(Collection<CodeSet> sets) {
        int[][] ranges = sets.stream()
                .flatMap(set ->
                        IntStream.range(0, set.ranges()).mapToObj(range -> new int[] {set.from(range), set.to(range)}))
                .sorted(Comparator.comparingInt(range -> range[0]))
                .toArray(int[][]::new);
        return joined(ranges);
    }

    private static CodeSet joined(int[][] ascending) {
        int[] bounds = new int[2 * ascending.length];
        int filled = 0;
        for (int[] range : ascending) {
            if (filled > 0 && range[0] <= bounds[filled - 1] + 1) {
                bounds[filled - 1] = Math.max(bounds[filled - 1], range[1]);
            } else {
                bounds[filled++] = range[0];
                bounds[filled++] = range[1];
            }
        }
        return new CodeSet(Arrays.copyOf(bounds, filled));
    }

    /** Every code from 1 to the last but one of them. */
    public static CodeSet except(int code, int last) {
        return of(IntStream.empty()).with(1, code - 1).with(code + 1, last);
    }

    public CodeSet intersect(CodeSet other) {
        IntStream.Builder common = IntStream.builder();
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            int from = Math.max(bounds[mine], other.bounds[theirs]);
            int to = Math.min(bounds[mine + 1], other.bounds[theirs + 1]);
            if (from <= to) {
                common.add(from).add(to);
            }
            if (bounds[mine + 1] < other.bounds[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return new CodeSet(common.build().toArray());
    }

    public boolean contains(int code) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= code && code <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** What this holds and the other does not. */
    public CodeSet minus(CodeSet other) {
        return intersect(other.complement());
    }

    private CodeSet complement() {
        int[] outside = new int[bounds.length + 2];
        outside[0] = Integer.MIN_VALUE;
        for (int i = 0; i < bounds.length; i++) {
            outside[i + 1] = bounds[i] + (i % 2 == 0 ? -1 : 1);
        }
        outside[outside.length - 1] = Integer.MAX_VALUE;
        return new CodeSet(outside);
    }

    /** Whether a code is in both. */
    public boolean intersects(CodeSet other) {
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            if (bounds[mine + 1] < other.bounds[theirs]) {
                mine += 2;
            } else if (other.bounds[theirs + 1] < bounds[mine]) {
                theirs += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Whether every code of the other is in this. */
    public boolean containsAll(CodeSet other) {
        int mine = 0;
        for (int theirs = 0; theirs < other.bounds.length; theirs += 2) {
            while (mine < bounds.length && bounds[mine + 1] < other.bounds[theirs]) {
                mine += 2;
            }
            if (mine == bounds.length
                    || bounds[mine] > other.bounds[theirs]
                    || bounds[mine + 1] < other.bounds[theirs + 1]) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** The lowest code; there must be one. */
    public int first() {
        return bounds[0];
    }

    /** The highest code; there must be one. */
    public int last() {
        return bounds[bounds.length - 1];
    }

    /** Every code, ascending. */
    public IntStream codes() {
        return IntStream.range(0, ranges()).flatMap(range -> IntStream.rangeClosed(from(range), to(range)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }

    private CodeSet with(int from, int to) {
        return from <= to
                ? new CodeSet(IntStream.concat(IntStream.of(bounds), IntStream.of(from, to))
                        .toArray())
                : this;
    }

    /** How many separate ranges there are. */
    public int ranges() {
        return bounds.length / 2;
    }

    /** The first code of a range. */
    public int from(int range) {
        return bounds[2 * range];
    }

    /** The last code of a range. */
    public int to(int range) {
        return bounds[2 * range + 1];
    }
}
