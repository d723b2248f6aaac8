package io.encours.table;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Column widths by what stands in the columns: short ones narrow, texts wide and wrapped. */
final class Widths {

    private static final int NARROWEST = 11;
    private static final int SOURCE = 24;
    private static final int NOTE = 48;

    private Widths() {}

    static void set(XSSFSheet sheet, List<ColumnDraft> columns, List<List<@Nullable Object>> rows) {
        for (int place = 0; place < columns.size(); place++) {
            set(sheet, place + 1, Math.max(ofLabel(columns.get(place).label()), ofValues(rows, place)));
        }
        set(sheet, columns.size() + 1, SOURCE);
        set(sheet, columns.size() + 2, NOTE);
    }

    private static int ofLabel(String label) {
        int longestWord = List.of(label.split(" ")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(longestWord + 4, Math.min(26, label.length() / 2 + 5));
    }

    private static int ofValues(List<List<@Nullable Object>> rows, int place) {
        return rows.stream()
                .map(row -> place < row.size() ? row.get(place) : null)
                .mapToInt(value -> value == null ? 0 : value.toString().length() + 3)
                .max()
                .orElse(0);
    }

    private static void set(XSSFSheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, 256 * Math.min(NOTE, Math.max(NARROWEST, characters)));
    }
}
