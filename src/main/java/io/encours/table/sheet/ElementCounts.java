package io.encours.table.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the XML elements of each part of a file by name; of a part that is no XML, its bytes. */
public final class ElementCounts extends DefaultHandler {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private ElementCounts() {}

    /**
     * Part to element to number.
     *
     * @throws UnreadableFileException if the file is none that {@link SpreadsheetFile} reads
     */
    public static Map<String, Map<String, Integer>> of(byte[] file) throws UnreadableFileException {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : FileParts.of(file).entrySet()) {
            all.put(part.getKey(), counts(part.getKey(), part.getValue()));
        }
        return all;
    }

    private static Map<String, Integer> counts(String part, byte[] content) throws UnreadableFileException {
        return part.endsWith(".xml") || part.endsWith(".rels")
                ? Xml.parse(part, content, new ElementCounts()).counts
                : Map.of("bytes", content.length);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        counts.merge(name, 1, Integer::sum);
    }
}
