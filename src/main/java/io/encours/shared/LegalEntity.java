package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The selling company of the group on whose behalf credit is given.
 *
 * @param value 1 to 16 capital letters, digits, dashes or underscores
 */
public record LegalEntity(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_-]{1,16}");

    @JsonCreator
    public LegalEntity {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a legal entity is a code of 1 to 16 capital letters, digits, - or _");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
