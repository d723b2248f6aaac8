package io.encours.engine;

import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/**
 * Something in the rules or workbooks of a policy that keeps it from being used.
 *
 * @param artefact the file: {@code rules/score/class.drl}
 * @param place the line of a rule file, or the sheet and cell of a workbook, where one can be named
 * @param message what stands there and what was expected
 */
@Described("Something in the rules or workbooks of a policy that keeps it from being used")
public record PolicyFinding(
        @Described(value = "The file", example = "rules/score/class.drl")
        String artefact,

        @Nullable @Described(value = "The line, or the sheet and cell, where one can be named", example = "line 12")
        String place,

        @Described(
                value = "What stands there and what was expected",
                example = "'Foo' is not imported, or not for rules")
        String message) {

    @Override
    public String toString() {
        return place == null ? artefact + ": " + message : artefact + ", " + place + ": " + message;
    }
}
