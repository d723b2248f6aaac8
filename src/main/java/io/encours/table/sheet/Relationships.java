package io.encours.table.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** What a part of the file refers to, by id. */
final class Relationships extends PartHandler {

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
    void start(String element, Attributes attributes) {
        if (element.equals("Relationships/Relationship")) {
            boolean external = "External".equals(attributes.getValue("TargetMode"));
            String target = Xml.text(attributes, "Target");
            String type = Xml.text(attributes, "Type");
            targets.put(
                    Xml.text(attributes, "Id"),
                    new Target(
                            type.substring(type.lastIndexOf('/') + 1), external ? target : resolved(target), external));
        }
    }

    /** The part that a path leads to, from the folder of the base or from the root; which slashes it has does not count. */
    private String resolved(String target) {
        String path = target.replace('\\', '/');
        String whole = path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
