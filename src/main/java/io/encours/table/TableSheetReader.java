package io.encours.table;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.table.HeaderReader.Header;
import io.encours.table.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** Reads one sheet as a decision table. */
final class TableSheetReader {

    private final String workbook;
    private final Sheet sheet;
    private final boolean dates1904;
    private final Findings findings;

    TableSheetReader(String workbook, Sheet sheet, boolean dates1904, Findings findings) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.dates1904 = dates1904;
        this.findings = findings;
    }

    /** Whether a sheet means to be a decision table. */
    static boolean isTable(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell ->
                        cell.text().startsWith("RuleTable") || cell.text().startsWith(TechnicalRows.RULE_SET));
    }

    /** The table; nothing if there is an error. */
    Optional<DecisionTable<?, ?>> read() {
        if (sheet.hidden()) {
            findings.atSheet(FindingCode.HIDDEN_SHEET, "a hidden sheet with a table", "a sheet in sight");
        }
        TechnicalRows rows = TechnicalRows.of(sheet, findings);
        Optional<Header> header = new HeaderReader(rows, findings).read();
        return header.flatMap(found -> read(rows, found));
    }

    private Optional<DecisionTable<?, ?>> read(TechnicalRows rows, Header header) {
        Layout layout = new ColumnsReader(sheet, rows, header, findings).read();
        CellReader cells = new CellReader(header.question(), header.currency(), dates1904);
        List<TableRow> data = new RowsReader(sheet, layout, cells, findings).read(rows.labelRow());
        return findings.errors() > 0 ? Optional.empty() : Optional.of(table(rows, header, layout, data));
    }

    /** The classes are those of one question and its row, as the header was checked for. */
    @SuppressWarnings("unchecked")
    private <Q extends Question, R extends Row<Q>> DecisionTable<Q, R> table(
            TechnicalRows rows, Header header, Layout layout, List<TableRow> data) {
        TableSpec<Q, R> spec = new TableSpec<>(
                workbook,
                sheet.name(),
                rows.name(),
                (Class<Q>) header.question(),
                (Class<R>) header.row(),
                header.hitPolicy(),
                rows.values(),
                layout);
        return new DecisionTable<>(spec, data);
    }
}
