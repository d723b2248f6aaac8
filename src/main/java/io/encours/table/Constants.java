package io.encours.table;

import io.encours.shared.Spelling;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the name of an enum constant, and knows what a person may have meant. */
final class Constants {

    private Constants() {}

    static @Nullable Object read(String text, ColumnType type, CellFindings findings) {
        return Stream.of(type.valueType().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .map(Object.class::cast)
                .findFirst()
                .orElseGet(() -> findings.none(FindingCode.UNKNOWN_VALUE, text, expected(text, type.allowedValues())));
    }

    /** The allowed values, and the nearest one if the text is nearly it. */
    static String expected(String text, List<String> allowed) {
        String one = "one of " + String.join(", ", allowed);
        return Spelling.nearest(text, allowed)
                .map(near -> one + "; did you mean " + near + "?")
                .orElse(one);
    }
}
