package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says for the record: why a release is taken back, what a draft is for.
 *
 * @param text 1 to 1,000 printable characters, line breaks among them, not blanks alone
 */
public record Remark(@JsonValue String text) {

    /** The most characters. */
    public static final int LONGEST = 1000;

    /** Something to be seen, between nothing but characters that can be printed, and line breaks. */
    private static final Pattern FORM =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*+[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}][[^\\p{C}]\\s\\p{Cf}]*+");

    @JsonCreator
    public Remark {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("1 to 1000 printable characters, not blanks alone");
        }
    }

    /** What is said where it need not be; null where nothing is. */
    public static @Nullable Remark maybe(String text) {
        return text.isEmpty() ? null : new Remark(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
