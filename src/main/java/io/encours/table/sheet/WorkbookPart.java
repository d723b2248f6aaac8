package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of sheets, and from when dates count. */
final class WorkbookPart extends DefaultHandler {

    /** A tab. */
    record Tab(String name, String relationship, boolean hidden) {}

    private final List<Tab> tabs = new ArrayList<>();
    private boolean dates1904;

    List<Tab> tabs() {
        return tabs;
    }

    boolean dates1904() {
        return dates1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            tabs.add(new Tab(Xml.text(attributes, "name"), relationship(attributes), isHidden(attributes)));
        } else if (name.equals("workbookPr")) {
            dates1904 = Xml.isTrue(attributes.getValue("date1904"));
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
