package io.encours.table.sheet;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a part of the file refers to, by id. */
final class Relationships extends DefaultHandler {

    /** A reference to another part, or out of the file. */
    record Target(String type, String part, boolean external) {}

    private final String base;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    Relationships(String base) {
        this.base = base;
    }

    Map<String, Target> targets() {
        return targets;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("Relationship")) {
            boolean external = "External".equals(attributes.getValue("TargetMode"));
            String target = Xml.text(attributes, "Target");
            String type = Xml.text(attributes, "Type");
            targets.put(
                    Xml.text(attributes, "Id"),
                    new Target(
                            type.substring(type.lastIndexOf('/') + 1), external ? target : resolved(target), external));
        }
    }

    private String resolved(String target) {
        String path = URI.create("/" + base).resolve(target).getPath();
        if (path == null || !path.startsWith("/")) {
            throw new IllegalArgumentException("a reference to nowhere: " + target);
        }
        return path.substring(1);
    }
}
