package io.encours.table.sheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One cell as the parser passes it; the value of a formula is the one the file holds. */
final class CellPart {

    private static final Set<String> CONSTANTS = Set.of("TRUE()", "FALSE()");

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean uncomputed;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formulaText = new StringBuilder();
    private String type = "";
    private int column;
    private int style;
    private boolean formula;
    private boolean hasValue;
    private @Nullable StringBuilder into;

    CellPart(SharedStrings strings, Styles styles, boolean uncomputed) {
        this.strings = strings;
        this.styles = styles;
        this.uncomputed = uncomputed;
    }

    void start(int atColumn, String ofType, int ofStyle) {
        column = atColumn;
        type = ofType;
        style = ofStyle;
        formula = false;
        hasValue = false;
        value.setLength(0);
        inline.setLength(0);
        formulaText.setLength(0);
    }

    void startElement(String element) {
        formula |= element.equals("c/f");
        hasValue |= element.equals("c/v");
        into = switch (element) {
            case "c/v" -> value;
            case "c/f" -> formulaText;
            case "is/t", "r/t" -> inline;
            default -> null;
        };
    }

    void characters(char[] characters, int start, int length) {
        if (into != null) {
            into.append(characters, start, length);
        }
    }

    void endElement() {
        into = null;
    }

    Cell end() {
        if (formula && CONSTANTS.contains(formulaText.toString())) {
            return constant(formulaText.substring(0, formulaText.indexOf("(")));
        }
        String text = value.toString().strip();
        boolean computed = !uncomputed && (!text.isEmpty() || (hasValue && type.equals("str")));
        if (formula && !computed) {
            return cell(Cell.Type.UNCOMPUTED, "");
        }
        if (!inline.isEmpty()) {
            return cell(Cell.Type.TEXT, Escapes.decoded(inline.toString()));
        }
        return text.isEmpty() ? cell(Cell.Type.BLANK, "") : valued(text);
    }

    private Cell valued(String text) {
        return switch (type) {
            case "s" -> cell(Cell.Type.TEXT, strings.get(Integer.parseInt(text)));
            case "str" -> cell(Cell.Type.TEXT, Escapes.decoded(value.toString()));
            case "b" -> cell(Cell.Type.BOOLEAN, truth(text));
            case "e" -> cell(Cell.Type.ERROR, text);
            case "d" -> cell(Cell.Type.DATE, text);
            case "", "n" -> cell(Cell.Type.NUMBER, text);
            case "inlineStr" -> cell(Cell.Type.BLANK, "");
            default -> throw new IllegalArgumentException("no type of a cell: " + type);
        };
    }

    private static String truth(String text) {
        return switch (text) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw new IllegalArgumentException("neither true nor false: " + text);
        };
    }

    private Cell cell(Cell.Type cellType, String text) {
        return new Cell(column, cellType, text, styles.format(style), formula);
    }

    /** Some programs save a plain boolean as a formula without operands. */
    private Cell constant(String name) {
        return new Cell(column, Cell.Type.BOOLEAN, name, NumberFormat.GENERAL, false);
    }
}
