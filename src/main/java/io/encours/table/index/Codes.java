package io.encours.table.index;

import org.jspecify.annotations.Nullable;

/** Maps the values of one field to codes such that values no row tells apart may share one. */
public interface Codes {

    /** The code of no value at all. */
    int NO_VALUE = 0;

    /** How many codes there are, from 0. */
    int size();

    /** The code of a value. */
    int code(@Nullable Object value);
}
