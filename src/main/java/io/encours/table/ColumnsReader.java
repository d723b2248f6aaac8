package io.encours.table;

import static io.encours.table.FindingCode.BAD_TECHNICAL_ROW;
import static io.encours.table.FindingCode.DUPLICATE_COLUMN;
import static io.encours.table.FindingCode.MISSING_COLUMN;
import static io.encours.table.FindingCode.UNKNOWN_COLUMN;
import static io.encours.table.FindingCode.UNKNOWN_SNIPPET;
import static io.encours.table.FindingCode.UNSUPPORTED_TYPE;

import io.encours.table.Column.Kind;
import io.encours.table.HeaderReader.Header;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the rows of types, patterns, snippets and labels as columns. */
final class ColumnsReader {

    private static final String ROW_ANCHOR = "this != $param";

    private final Sheet sheet;
    private final TechnicalRows rows;
    private final Header header;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    ColumnsReader(Sheet sheet, TechnicalRows rows, Header header, Findings findings) {
        this.sheet = sheet;
        this.rows = rows;
        this.header = header;
        this.findings = findings;
    }

    Layout read() {
        int source = -1;
        int note = -1;
        List<Column> columns = new ArrayList<>();
        int last = lastColumn();
        checkAnchor();
        for (int column = 1; column <= last; column++) {
            switch (text(rows.typeRow(), column)) {
                case "CONDITION" -> condition(column).ifPresent(columns::add);
                case "ACTION" -> action(column).ifPresent(columns::add);
                case "" -> {
                    switch (text(rows.labelRow(), column)) {
                        case "Source" -> source = column;
                        case "Note" -> note = column;
                        default -> unknown(column, rows.labelRow(), "Source or Note above a column without a type");
                    }
                }
                default -> unknown(column, rows.typeRow(), "CONDITION or ACTION");
            }
        }
        reportMissing();
        return new Layout(columns, source, note, last);
    }

    private int lastColumn() {
        return IntStream.rangeClosed(rows.typeRow(), rows.labelRow())
                .mapToObj(this::row)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> cell.column())
                .max()
                .orElse(0);
    }

    private void checkAnchor() {
        check(rows.typeRow(), "CONDITION");
        check(rows.patternRow(), pattern());
        check(rows.snippetRow(), ROW_ANCHOR);
    }

    private void check(int row, String expected) {
        if (!text(row, 0).equals(expected)) {
            findings.atCell(BAD_TECHNICAL_ROW, row, 0, text(row, 0), expected);
        }
    }

    private String pattern() {
        return "$q : " + header.question().getSimpleName();
    }

    private Optional<Column> condition(int column) {
        if (!patternOf(column).equals(pattern())) {
            findings.atCell(BAD_TECHNICAL_ROW, rows.patternRow(), column, patternOf(column), pattern());
        }
        return column(column, Kind.CONDITION, FactRecord.of(header.question()), Snippet.condition(snippet(column)));
    }

    private Optional<Column> action(int column) {
        if (!text(rows.patternRow(), column).isEmpty()) {
            findings.atCell(BAD_TECHNICAL_ROW, rows.patternRow(), column, text(rows.patternRow(), column), "nothing");
        }
        return column(column, Kind.ACTION, FactRecord.of(header.row()), Snippet.action(snippet(column)));
    }

    private Optional<Column> column(int index, Kind kind, FactRecord facts, Optional<Snippet> snippet) {
        if (snippet.isEmpty()) {
            reportSnippet(index, kind == Kind.CONDITION ? Snippet.GRAMMAR_OF_CONDITIONS : Snippet.GRAMMAR_OF_ACTIONS);
            return Optional.empty();
        }
        int component = facts.indexOf(snippet.get().field());
        boolean reserved = kind == Kind.ACTION
                && (component == 0 || component == facts.components().size() - 1);
        if (component < 0 || reserved) {
            findings.atCell(
                    UNKNOWN_COLUMN, rows.snippetRow(), index, snippet.get().field(), "one of " + fields(facts, kind));
            return Optional.empty();
        }
        return typed(
                index,
                snippet.get(),
                kind == Kind.CONDITION
                        ? ColumnTypes.ofCondition(facts.components().get(component))
                        : ColumnTypes.ofAction(facts.components().get(component)));
    }

    private Optional<Column> typed(int index, Snippet snippet, Optional<ColumnType> type) {
        if (type.isEmpty()) {
            findings.atCell(
                    UNSUPPORTED_TYPE, rows.snippetRow(), index, snippet.field(), "a component that a cell can hold");
            return Optional.empty();
        }
        if (!snippet.fits(type.get())) {
            reportSnippet(
                    index,
                    "a snippet for " + type.get().form() + " of "
                            + type.get().valueType().getSimpleName());
            return Optional.empty();
        }
        if (!seen.add(snippet.kind() + " " + snippet.field() + " " + snippet.operator())) {
            findings.atCell(
                    DUPLICATE_COLUMN, rows.snippetRow(), index, snippet(index), "one column for " + snippet.field());
            return Optional.empty();
        }
        ColumnType ofCells = snippet.set() ? type.get().asSet() : type.get();
        return Optional.of(new Column(
                index,
                snippet.kind(),
                snippet.field(),
                snippet.operator(),
                ofCells,
                snippet(index),
                text(rows.labelRow(), index)));
    }

    private void reportMissing() {
        FactRecord facts = FactRecord.of(header.row());
        facts.components().subList(1, facts.components().size() - 1).stream()
                .filter(component -> !seen.contains("ACTION " + component.getName() + " SET"))
                .filter(component -> !ColumnTypes.ofAction(component)
                        .map(ColumnType::optional)
                        .orElse(false))
                .forEach(component ->
                        findings.atSheet(MISSING_COLUMN, null, "an action column for " + component.getName()));
    }

    private void reportSnippet(int column, String expected) {
        findings.atCell(UNKNOWN_SNIPPET, rows.snippetRow(), column, snippet(column), expected);
    }

    private void unknown(int column, int row, String expected) {
        findings.atCell(UNKNOWN_COLUMN, row, column, text(row, column), expected);
    }

    private String patternOf(int column) {
        return sheet.merged().stream()
                .filter(area -> area.contains(rows.patternRow(), column))
                .map(area -> text(rows.patternRow(), area.firstColumn()))
                .findFirst()
                .orElseGet(() -> text(rows.patternRow(), column));
    }

    private static String fields(FactRecord facts, Kind kind) {
        int skipped = kind == Kind.ACTION ? 1 : 0;
        return String.join(
                ", ",
                facts.components().subList(skipped, facts.components().size() - skipped).stream()
                        .map(component -> component.getName())
                        .toList());
    }

    private String snippet(int column) {
        return text(rows.snippetRow(), column);
    }

    private String text(int row, int column) {
        return Blanks.strip(row(row).cell(column).text());
    }

    private SheetRow row(int number) {
        return sheet.row(number);
    }
}
