package io.encours.table;

import org.jspecify.annotations.Nullable;

/** Collects what is found in one cell. */
record CellFindings(Findings findings, int row, int column) {

    int errors() {
        return findings.errors();
    }

    void add(FindingCode code, @Nullable String found, String expected) {
        findings.atCell(code, row, column, found, expected);
    }

    /** Adds a finding and gives nothing, as what a cell with an error is read as. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T none(FindingCode code, @Nullable String found, String expected) {
        add(code, found, expected);
        return null;
    }
}
