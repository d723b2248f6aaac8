package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The list of sheets, from when dates count, and whether formulas have yet to be computed. */
final class WorkbookPart extends PartHandler {

    /** A tab. */
    record Tab(String name, String relationship, boolean hidden) {}

    private final List<Tab> tabs = new ArrayList<>();
    private boolean dates1904;
    private boolean uncomputed;

    List<Tab> tabs() {
        return tabs;
    }

    boolean dates1904() {
        return dates1904;
    }

    /** Whether the values of formulas stand for nothing, as the program that wrote them did not compute them. */
    boolean uncomputed() {
        return uncomputed;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "sheets/sheet" ->
                tabs.add(new Tab(Xml.text(attributes, "name"), relationship(attributes), isHidden(attributes)));
            case "workbook/workbookPr" -> dates1904 = Xml.isTrue(attributes.getValue("date1904"));
            case "workbook/calcPr" -> uncomputed = Xml.isTrue(attributes.getValue("fullCalcOnLoad"));
            default -> {}
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String state = attributes.getValue("state");
        return state != null && !state.equals("visible");
    }

    private static String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
