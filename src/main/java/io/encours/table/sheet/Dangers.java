package io.encours.table.sheet;

import io.encours.table.sheet.Danger.Kind;
import io.encours.table.sheet.Relationships.Target;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what a file holds besides cells, by the names of its parts and by what they refer to. */
final class Dangers {

    private static final Map<Pattern, Kind> PARTS = Map.of(
            Pattern.compile(".*vbaproject.*|.*vbadata.*|.*/(macro|intlmacro|dialog)sheets?/.*"), Kind.MACRO,
            Pattern.compile(".*/(embeddings|activex|ctrlprops|webextensions)/.*"), Kind.EMBEDDED_OBJECT,
            Pattern.compile(".*/(connections\\.xml|querytables/.*|model/.*)"), Kind.DATA_CONNECTION);
    private static final Pattern EXTERNAL_LINK = Pattern.compile(".*/externallinks/[^/]*");

    private final Map<String, Danger> found = new LinkedHashMap<>();

    private Dangers() {}

    static List<Danger> in(Map<String, byte[]> parts) throws UnreadableFileException {
        Dangers dangers = new Dangers();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            dangers.inspect(part.getKey(), part.getValue());
        }
        return List.copyOf(dangers.found.values());
    }

    private void inspect(String part, byte[] content) throws UnreadableFileException {
        String name = "/" + part.toLowerCase(Locale.ROOT);
        PARTS.forEach((pattern, kind) -> {
            if (pattern.matcher(name).matches()) {
                add(kind, part);
            }
        });
        if (EXTERNAL_LINK.matcher(name).matches()) {
            add(mentions(content, "ddeLink") ? Kind.DDE_LINK : Kind.EXTERNAL_LINK, part);
        } else if (name.equals("/[content_types].xml") && mentions(content, "macroEnabled")) {
            add(Kind.MACRO, part);
        } else if (name.endsWith(".rels") && !name.contains("/externallinks/")) {
            inspectReferences(part, content);
        }
    }

    private void inspectReferences(String part, byte[] content) throws UnreadableFileException {
        for (Target target :
                Xml.parse(part, content, new Relationships("")).targets().values()) {
            if (target.external() && !target.type().equals("hyperlink")) {
                add(Kind.EXTERNAL_LINK, target.part());
            }
        }
    }

    private void add(Kind kind, String part) {
        found.putIfAbsent(kind + part, new Danger(kind, part));
    }

    private static boolean mentions(byte[] content, String word) {
        return new String(content, StandardCharsets.UTF_8).contains(word);
    }
}
