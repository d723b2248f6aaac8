package io.encours.table.lint;

import io.encours.table.Operator;
import io.encours.table.index.CodeSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers or dates: the bounds that occur, and what lies between them where there is anything between. */
final class OrderedAxis implements Axis {

    private final Scale scale;
    private final List<BigDecimal> bounds;
    private final boolean optional;
    private final int[] codes;
    private final List<Piece> pieces;

    /** Bounds are places on the scale. */
    OrderedAxis(Scale scale, SortedSet<BigDecimal> bounds, boolean optional) {
        this.scale = scale;
        this.bounds = List.copyOf(bounds);
        this.optional = optional;
        this.codes = new int[bounds.size()];
        this.pieces = pieces();
    }

    /**
     * A bound itself, or all between two bounds.
     *
     * @param above the bound below it, or the bound itself; null for none
     * @param below the bound above it, or the bound itself; null for none
     */
    record Piece(@Nullable BigDecimal above, @Nullable BigDecimal below) {

        boolean isBound() {
            return above != null && below != null && above.compareTo(below) == 0;
        }
    }

    private List<Piece> pieces() {
        List<Piece> found = new ArrayList<>();
        BigDecimal above = null;
        for (int place = 0; place < codes.length; place++) {
            BigDecimal bound = bounds.get(place);
            addBetween(above, bound, found);
            found.add(new Piece(bound, bound));
            codes[place] = found.size();
            above = bound;
        }
        addBetween(above, null, found);
        return List.copyOf(found);
    }

    private void addBetween(@Nullable BigDecimal above, @Nullable BigDecimal below, List<Piece> found) {
        if (scale.between(above, below).isPresent()) {
            found.add(new Piece(above, below));
        }
    }

    @Override
    public CodeSet whole() {
        return CodeSet.range(optional ? NOT_KNOWN : 1, pieces.size());
    }

    @Override
    public CodeSet matching(Operator operator, Object cell) {
        if (cell instanceof Collection<?> several) {
            return CodeSet.of(several.stream().mapToInt(this::code));
        }
        int code = code(cell);
        int last = pieces.size();
        return switch (operator) {
            case EQUAL, ONE_OF -> CodeSet.of(IntStream.of(code));
            case NOT_EQUAL -> CodeSet.range(1, last).minus(CodeSet.range(code, code));
            case AT_LEAST -> CodeSet.range(code, last);
            case ABOVE -> CodeSet.range(code + 1, last);
            case BELOW -> CodeSet.range(1, code - 1);
            case AT_MOST -> CodeSet.range(1, code);
            case SET -> throw new IllegalStateException("an action column has no condition");
        };
    }

    private int code(Object cell) {
        return codes[Collections.binarySearch(bounds, scale.place(cell))];
    }

    /** The piece of a code, which is not that of an unknown value. */
    Piece piece(int code) {
        return pieces.get(code - 1);
    }

    @Override
    public @Nullable Object value(int code) {
        if (code == NOT_KNOWN) {
            return null;
        }
        Piece piece = piece(code);
        Optional<BigDecimal> place =
                piece.isBound() ? Optional.ofNullable(piece.above()) : scale.between(piece.above(), piece.below());
        return scale.value(place.orElseThrow());
    }

    /** The value of a bound. */
    Object value(BigDecimal bound) {
        return scale.value(bound);
    }

    @Override
    public boolean hasNeighbours() {
        return true;
    }
}
