package io.encours.rulebook.check;

import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in which a decision did not come out as a test says.
 *
 * @param field JSON pointer into the result, or the part beside it: {@code reasons}
 * @param expected what the test says
 * @param found what came out
 * @param cell the cell of the Tests sheet that says so; null for a case of a file
 */
@Described("A place in which a decision did not come out as a test says")
@Schema(name = "TestDifference")
public record Difference(
        @Described(value = "JSON pointer into the result, or the part beside it", example = "/limit/amount")
        String field,

        @Described(value = "What the test says", example = "28000")
        String expected,

        @Described(value = "What came out", example = "24000.00")
        String found,

        @Nullable @Described(value = "The cell of the sheet that says so; absent for a case of a file", example = "L5")
        String cell) {

    Difference at(@Nullable String address) {
        return new Difference(field, expected, found, address);
    }
}
