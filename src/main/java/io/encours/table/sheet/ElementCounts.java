package io.encours.table.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts the XML elements of each part of a file by name; of the shapes around comments, which are not quite XML, the
 * shapes; of any other part its bytes.
 */
public final class ElementCounts extends DefaultHandler {

    private static final Pattern SHAPE = Pattern.compile("<v:shape[ >]");

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
            if (!part.getKey().endsWith("/")) {
                all.put(part.getKey(), counts(part.getKey(), part.getValue()));
            }
        }
        return all;
    }

    private static Map<String, Integer> counts(String part, byte[] content) throws UnreadableFileException {
        if (part.endsWith(".vml")) {
            return Map.of("shape", (int)
                    SHAPE.matcher(new String(content, UTF_8)).results().count());
        }
        return part.endsWith(".xml") || part.endsWith(".rels")
                ? Xml.parse(part, content, new ElementCounts()).counts
                : Map.of("bytes", content.length);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        counts.merge(name, 1, Integer::sum);
    }
}
