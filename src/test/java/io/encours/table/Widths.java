package io.encours.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * How wide texts and columns are, in digits of the standard font: columns as narrow as their words and values let them
 * be, long texts wrapped.
 */
final class Widths {

    static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final int WIDEST_SOURCE = 44;
    private static final int NARROWEST_REMARK = 22;
    private static final int MARGIN = 3;
    private static final int PADDING = 2;
    private static final int FILTER_ARROW = 5;
    private static final double SPACE = 0.45;
    private static final double PUNCTUATION = 0.65;

    private Widths() {}

    static void set(XSSFSheet sheet, List<ColumnDraft> columns, String currency, List<List<@Nullable Object>> rows) {
        for (int place = 0; place < columns.size(); place++) {
            set(sheet, place + 1, fitting(columns.get(place).label(currency), values(rows, place), WIDEST));
        }
        setRemark(sheet, columns.size(), rows, WIDEST_SOURCE);
        setRemark(sheet, columns.size() + 1, rows, WIDEST);
    }

    /** The width of a column with a label and these values, as wide as the widest allows at most. */
    static int fitting(String label, Stream<String> values, int widest) {
        double ofValues = values.mapToDouble(Widths::of).max().orElse(0) + MARGIN;
        double ofLabel = Math.max(of(label) / 3, longestWord(label)) + FILTER_ARROW;
        return (int) Math.ceil(Math.min(widest, Math.max(NARROWEST, Math.max(ofLabel, ofValues))));
    }

    static void set(XSSFSheet sheet, int column, int width) {
        sheet.setColumnWidth(column, 256 * width);
    }

    /** How many lines a text takes in a column. */
    static int lines(String text, int columnWidth) {
        return text.lines()
                .mapToInt(line -> wrapped(line, columnWidth - PADDING))
                .sum();
    }

    private static int wrapped(String line, double width) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double extended = used == 0 ? of(word) : used + SPACE + of(word);
            boolean fits = used == 0 || extended <= width;
            used = fits ? extended : of(word);
            lines += (fits ? 0 : 1) + (int) (used / width);
            used %= width;
        }
        return lines;
    }

    private static void setRemark(XSSFSheet sheet, int place, List<List<@Nullable Object>> rows, int widest) {
        set(sheet, place + 1, Math.max(NARROWEST_REMARK, fitting("", values(rows, place), widest)));
    }

    private static Stream<String> values(List<List<@Nullable Object>> rows, int place) {
        return rows.stream()
                .map(row -> place < row.size() ? row.get(place) : null)
                .map(CellValues::shown);
    }

    private static double longestWord(String label) {
        return Stream.of(label.split(" ")).mapToDouble(Widths::of).max().orElse(0);
    }

    private static double of(String text) {
        return text.chars().mapToDouble(Widths::of).sum();
    }

    private static double of(int character) {
        if (character == ' ') {
            return SPACE;
        }
        if (Character.isLetterOrDigit(character) || character == '_') {
            return Character.isUpperCase(character) ? 1.15 : Character.isLowerCase(character) ? 0.88 : 1;
        }
        return PUNCTUATION;
    }
}
