package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The selling company of the group on whose behalf credit is given.
 *
 * @param value 1 to 16 capital letters, digits, dashes or underscores, the first a letter or digit
 */
public record LegalEntity(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,15}");

    @JsonCreator
    public LegalEntity {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a legal entity is one code of 1 to 16 capital letters, digits, - or _, the first a letter or digit");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
