package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Why an answer came out as it did, as a code whose texts credit managers write in the workbook of reasons.
 *
 * @param value capital letters, digits and underscores, starting with a letter
 */
public record ReasonCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,47}");

    @JsonCreator
    public ReasonCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a reason code has 2 to 48 capital letters, digits or _, starting with a letter");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
