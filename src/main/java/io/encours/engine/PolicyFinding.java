package io.encours.engine;

import org.jspecify.annotations.Nullable;

/**
 * Something in the rules or workbooks of a policy that keeps it from being used.
 *
 * @param artefact the file: {@code rules/score/class.drl}
 * @param place the line of a rule file, or the sheet and cell of a workbook, where one can be named
 * @param message what stands there and what was expected
 */
public record PolicyFinding(String artefact, @Nullable String place, String message) {

    @Override
    public String toString() {
        return place == null ? artefact + ": " + message : artefact + ", " + place + ": " + message;
    }
}
