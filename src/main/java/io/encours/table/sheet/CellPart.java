package io.encours.table.sheet;

import java.util.Set;

/** One cell as the parser passes it; the value of a formula is the one the file holds. */
final class CellPart {

    private static final Set<String> CONSTANTS = Set.of("TRUE()", "FALSE()");

    private final SharedStrings strings;
    private final Styles styles;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formulaText = new StringBuilder();
    private String type = "";
    private int column;
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean inCell;
    private boolean inValue;
    private boolean inFormula;
    private boolean inInline;
    private boolean inPhonetic;

    CellPart(SharedStrings strings, Styles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    void start(int atColumn, String ofType, int ofStyle) {
        column = atColumn;
        type = ofType;
        style = ofStyle;
        formula = false;
        hasValue = false;
        inCell = true;
        value.setLength(0);
        inline.setLength(0);
        formulaText.setLength(0);
    }

    void startElement(String name) {
        switch (name) {
            case "f" -> startFormula();
            case "v" -> inValue = inCell;
            case "t" -> inInline = inCell && !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    void characters(char[] characters, int start, int length) {
        if (inValue) {
            value.append(characters, start, length);
        } else if (inFormula) {
            formulaText.append(characters, start, length);
        } else if (inInline) {
            inline.append(characters, start, length);
        }
    }

    void endElement(String name) {
        switch (name) {
            case "v" -> {
                hasValue |= inValue;
                inValue = false;
            }
            case "f" -> inFormula = false;
            case "t" -> inInline = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    private void startFormula() {
        formula = inCell;
        inFormula = inCell;
    }

    Cell end() {
        inCell = false;
        if (formula && CONSTANTS.contains(formulaText.toString())) {
            return constant(formulaText.substring(0, formulaText.indexOf("(")));
        }
        if (formula && !hasValue) {
            return cell(Cell.Type.UNCOMPUTED, "");
        }
        return switch (type) {
            case "s" ->
                cell(
                        Cell.Type.TEXT,
                        strings.get(Integer.parseInt(value.toString().strip())));
            case "str" -> cell(Cell.Type.TEXT, Escapes.decoded(value.toString()));
            case "inlineStr" -> cell(Cell.Type.TEXT, Escapes.decoded(inline.toString()));
            case "b" -> cell(Cell.Type.BOOLEAN, value.toString().strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> cell(Cell.Type.ERROR, value.toString());
            case "d" -> cell(Cell.Type.TEXT, value.toString());
            default -> hasValue ? cell(Cell.Type.NUMBER, value.toString().strip()) : Cell.blank(column);
        };
    }

    private Cell cell(Cell.Type cellType, String text) {
        return new Cell(column, cellType, text, styles.format(style), formula);
    }

    /** Some programs save a plain boolean as a formula without operands. */
    private Cell constant(String name) {
        return new Cell(column, Cell.Type.BOOLEAN, name, NumberFormat.PLAIN, false);
    }
}
