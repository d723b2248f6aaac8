package io.encours.table;

import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the About sheet: in each row a key and what there is to say about it. */
final class AboutSheetReader {

    static final String NAME = "About";

    private AboutSheetReader() {}

    static Map<String, String> read(Sheet sheet) {
        Map<String, String> about = new LinkedHashMap<>();
        for (SheetRow row : sheet.rows()) {
            List<Cell> cells =
                    row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            if (cells.size() > 1) {
                about.putIfAbsent(
                        Blanks.strip(cells.get(0).text()),
                        Blanks.strip(cells.get(1).text()));
            }
        }
        return about;
    }
}
