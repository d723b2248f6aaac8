package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The customer (buyer) as the caller's own systems know it.
 *
 * @param value 1 to 64 letters, digits, dots, dashes, underscores, colons or slashes
 */
public record CustomerId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._:/-]{1,64}");

    @JsonCreator
    public CustomerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a customer id has 1 to 64 letters, digits or . _ : / -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
