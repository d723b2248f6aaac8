package io.encours.table.index;

import java.util.stream.IntStream;

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
        return new CodeSet(codes.sorted()
                .distinct()
                .flatMap(code -> IntStream.of(code, code))
                .toArray());
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

    private CodeSet with(int from, int to) {
        return from <= to
                ? new CodeSet(IntStream.concat(IntStream.of(bounds), IntStream.of(from, to))
                        .toArray())
                : this;
    }

    int ranges() {
        return bounds.length / 2;
    }

    int from(int range) {
        return bounds[2 * range];
    }

    int to(int range) {
        return bounds[2 * range + 1];
    }
}
