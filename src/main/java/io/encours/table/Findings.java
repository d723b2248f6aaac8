package io.encours.table;

import io.encours.table.sheet.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one sheet, up to a number that a person can still work through. */
final class Findings {

    static final int MOST = 1_000;
    private static final int LONGEST = 80;

    private final String sheet;
    private final List<Finding> found = new ArrayList<>();
    private int errors;

    Findings(String sheet) {
        this.sheet = sheet;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    int errors() {
        return errors;
    }

    void atCell(FindingCode code, int row, int column, @Nullable String text, String expected) {
        add(code, Addresses.of(row, column), text, expected);
    }

    void atRow(FindingCode code, int row, @Nullable String text, String expected) {
        add(code, row + ":" + row, text, expected);
    }

    void atColumn(FindingCode code, int column, @Nullable String text, String expected) {
        add(code, Addresses.column(column) + ":" + Addresses.column(column), text, expected);
    }

    void atSheet(FindingCode code, @Nullable String text, String expected) {
        add(code, null, text, expected);
    }

    void add(FindingCode code, @Nullable String cell, @Nullable String text, String expected) {
        errors += code.severity() == Severity.ERROR ? 1 : 0;
        if (found.size() < MOST) {
            found.add(new Finding(code.severity(), sheet, cell, code, shortened(text), expected));
        } else if (found.size() == MOST) {
            found.add(new Finding(
                    Severity.ERROR,
                    sheet,
                    null,
                    FindingCode.TOO_MANY_FINDINGS,
                    "more than " + MOST + " findings",
                    "fewer"));
        }
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String visible = text.replaceAll("\\p{C}", "\u00b7");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "\u2026";
    }
}
