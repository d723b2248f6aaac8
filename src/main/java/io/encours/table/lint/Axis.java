package io.encours.table.lint;

import io.encours.table.Operator;
import io.encours.table.index.CodeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one component of a question, cut so finely that no row of the table tells the values of one piece apart.
 * Each piece has a code; a piece has at least one value.
 */
sealed interface Axis permits WordAxis, OrderedAxis {

    /** The code of a component that is not known. */
    int NOT_KNOWN = 0;

    /** Every code, without {@link #NOT_KNOWN} where the component is always known. */
    CodeSet whole();

    /** What a cell matches. */
    CodeSet matching(Operator operator, Object cell);

    /** A value of a piece; null for {@link #NOT_KNOWN}. */
    @Nullable
    Object value(int code);

    /** Whether codes next to each other are values next to each other. */
    boolean hasNeighbours();
}
