package io.encours.problem;

import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of a parameter or header
 * @param found what stands there, shortened; absent where nothing does
 * @param expected what should stand there
 */
@Described("One thing wrong in a request")
public record Violation(
        @Described(value = "JSON pointer into the body", example = "/subject/country")
        String pointer,

        @Nullable @Described(value = "What stands there", example = "\"France\"")
        String found,

        @Described(value = "What should stand there", example = "two capital letters, ISO 3166-1")
        String expected) {

    /** A violation by a value that is not of a type. */
    public static Violation of(String pointer, @Nullable String found, Class<?> type) {
        return of(pointer, found, Kind.of(type));
    }

    /** A violation of which what was found may be of any length. */
    public static Violation of(String pointer, @Nullable String found, String expected) {
        return new Violation(Found.shortened(pointer), Found.shortened((Object) found), expected);
    }
}
