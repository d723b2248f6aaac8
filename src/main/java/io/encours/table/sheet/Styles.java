package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;

/** Which number format each cell style has. */
final class Styles extends PartHandler {

    /** Dates of East Asian programs, each country's own (ECMA-376 part 1, 18.8.30). */
    private static final String DATE = "yyyy/m/d";

    private static final String TIME = "h:mm";

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("numFmts/numFmt")) {
            codes.put(Xml.integer(attributes.getValue("numFmtId"), 0), Xml.text(attributes, "formatCode"));
        } else if (element.equals("cellXfs/xf")) {
            int index = Xml.integer(attributes.getValue("numFmtId"), 0);
            formats.add(NumberFormat.of(codes.getOrDefault(index, builtin(index))));
        }
    }

    private static String builtin(int index) {
        if ((index >= 32 && index <= 35) || index == 55 || index == 56) {
            return TIME;
        }
        if ((index >= 27 && index <= 36) || (index >= 50 && index <= 58)) {
            return DATE;
        }
        String known = BuiltinFormats.getBuiltinFormat(index);
        return known == null || known.startsWith("reserved") ? "General" : known;
    }
}
