package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which number format each cell style has. */
final class Styles extends DefaultHandler {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private boolean inCellStyles;

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.PLAIN;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                codes.put(Xml.integer(attributes.getValue("numFmtId"), 0), Xml.text(attributes, "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void addStyle(Attributes attributes) {
        if (inCellStyles) {
            int index = Xml.integer(attributes.getValue("numFmtId"), 0);
            formats.add(NumberFormat.of(index, code(index)));
        }
    }

    private String code(int index) {
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        return codes.getOrDefault(index, builtin == null ? "General" : builtin);
    }
}
