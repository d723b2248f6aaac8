package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells of one sheet as the parser passes them. */
final class SheetPart extends DefaultHandler {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGED = 10_000;

    private final CellPart cellPart;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Cell> cells = new ArrayList<>();
    private boolean rowsHiddenByDefault;
    private boolean rowHidden;
    private int row;
    private int column;

    SheetPart(SharedStrings strings, Styles styles) {
        cellPart = new CellPart(strings, styles);
    }

    Sheet sheet(String name, boolean hidden) {
        return new Sheet(
                name, hidden, rows, merged, hiddenColumns.stream().boxed().collect(Collectors.toSet()));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "col" -> addColumns(attributes);
            case "mergeCell" -> addMerged(Xml.text(attributes, "ref"));
            case "sheetFormatPr" -> rowsHiddenByDefault = Xml.isTrue(attributes.getValue("zeroHeight"));
            default -> cellPart.startElement(name);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        cellPart.characters(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            default -> cellPart.endElement(name);
        }
    }

    private void startRow(Attributes attributes) {
        row = ascending(row, Xml.integer(attributes.getValue("r"), row + 1));
        column = -1;
        String height = attributes.getValue("ht");
        boolean flat = height == null
                ? rowsHiddenByDefault && !Xml.isTrue(attributes.getValue("customHeight"))
                : Double.parseDouble(height) == 0;
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
        String width = attributes.getValue("width");
        boolean narrow = width != null && Double.parseDouble(width) == 0;
        if (narrow || Xml.isTrue(attributes.getValue("hidden"))) {
            int end = Math.min(Xml.integer(attributes.getValue("max"), 0), MOST_COLUMNS);
            int first = Math.max(Xml.integer(attributes.getValue("min"), 1), 1) - 1;
            hiddenColumns.set(Math.min(first, Math.max(end, 0)), Math.max(end, 0));
        }
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
