package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Collects the cells of one sheet as the parser passes them. */
final class SheetPart extends PartHandler {

    private static final int MOST_COLUMNS = 16_384;

    /** In points, some five pixels: nothing can be read in a row as low as this. */
    private static final double LOWEST = 4;

    /** In characters: nothing can be read in a column narrower than one. */
    private static final double NARROWEST = 1;

    private static final int MOST_MERGED = 10_000;

    private final CellPart cellPart;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Cell> cells = new ArrayList<>();
    private boolean rowsHiddenByDefault;
    private final BitSet wideColumns = new BitSet();
    private boolean rowsLowByDefault;
    private boolean columnsNarrowByDefault;
    private boolean rowHidden;
    private int row;
    private int column;

    SheetPart(SharedStrings strings, Styles styles, boolean uncomputed) {
        cellPart = new CellPart(strings, styles, uncomputed);
    }

    Sheet sheet(String name, boolean hidden) {
        if (columnsNarrowByDefault) {
            wideColumns.flip(0, MOST_COLUMNS);
            hiddenColumns.or(wideColumns);
        }
        return new Sheet(
                name, hidden, rows, merged, hiddenColumns.stream().boxed().collect(Collectors.toSet()));
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "sheetData/row" -> startRow(attributes);
            case "row/c" -> startCell(attributes);
            case "cols/col" -> addColumns(attributes);
            case "mergeCells/mergeCell" -> addMerged(Xml.text(attributes, "ref"));
            case "worksheet/sheetFormatPr" -> startFormat(attributes);
            default -> cellPart.startElement(element);
        }
    }

    @Override
    void text(char[] characters, int start, int length) {
        cellPart.characters(characters, start, length);
    }

    @Override
    void end(String element) {
        switch (element) {
            case "sheetData/row" -> endRow();
            case "row/c" -> endCell();
            default -> cellPart.endElement();
        }
    }

    private void startFormat(Attributes attributes) {
        rowsHiddenByDefault = Xml.isTrue(attributes.getValue("zeroHeight"));
        rowsLowByDefault = Xml.isTrue(attributes.getValue("customHeight"))
                && isAtMost(LOWEST, attributes.getValue("defaultRowHeight"));
        columnsNarrowByDefault = isBelow(NARROWEST, attributes.getValue("defaultColWidth"));
    }

    private void startRow(Attributes attributes) {
        row = ascending(row, Xml.integer(attributes.getValue("r"), row + 1));
        column = -1;
        String height = attributes.getValue("ht");
        boolean flat = height == null
                ? (rowsHiddenByDefault || rowsLowByDefault) && !Xml.isTrue(attributes.getValue("customHeight"))
                : isAtMost(LOWEST, height);
        rowHidden = flat || Xml.isTrue(attributes.getValue("hidden"));
        cells.clear();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(row, rowHidden, cells));
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = ascending(column, address == null ? column + 1 : new CellReference(address).getCol());
        cellPart.start(column, Xml.text(attributes, "t"), Xml.integer(attributes.getValue("s"), 0));
    }

    private void endCell() {
        Cell cell = cellPart.end();
        if (cell.type() != Cell.Type.BLANK) {
            cells.add(cell);
        }
    }

    private void addColumns(Attributes attributes) {
        int end = Math.max(Math.min(Xml.integer(attributes.getValue("max"), 0), MOST_COLUMNS), 0);
        int first = Math.min(Math.max(Xml.integer(attributes.getValue("min"), 1), 1) - 1, end);
        String width = attributes.getValue("width");
        if (isBelow(NARROWEST, width) || Xml.isTrue(attributes.getValue("hidden"))) {
            hiddenColumns.set(first, end);
        } else if (width != null) {
            wideColumns.set(first, end);
        }
    }

    private static boolean isAtMost(double limit, @Nullable String size) {
        return size != null && Double.parseDouble(size) <= limit;
    }

    private static boolean isBelow(double limit, @Nullable String size) {
        return size != null && Double.parseDouble(size) < limit;
    }

    private void addMerged(String reference) {
        if (merged.size() == MOST_MERGED) {
            throw new IllegalArgumentException("more merged areas than a person makes");
        }
        merged.add(Area.of(reference));
    }

    /** A place that came before would be read by some programs and overlooked by others. */
    private static int ascending(int before, int now) {
        if (now <= before) {
            throw new IllegalArgumentException("a row or cell out of order");
        }
        return now;
    }
}
