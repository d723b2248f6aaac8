package io.encours.table.annotate;

import io.encours.table.sheet.ElementCounts;
import io.encours.table.sheet.UnreadableFileException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook file holds: its parts, and how many elements of each name are in them. Two files of equal counts may
 * differ in how they are written, but nothing has gone missing.
 */
record PartCensus(Map<String, Map<String, Integer>> elements) {

    /** Written anew by any program: widths by range of columns, numbers of strings, the program's own name. */
    private static final Set<String> WRITTEN_ANEW = Set.of("col", "cols", "sheetPr", "dimension");

    static PartCensus of(byte[] file) throws IOException {
        try {
            return new PartCensus(ElementCounts.of(file));
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
    }

    /** Whether every part of the other file is there with all its elements. */
    boolean keeps(PartCensus before) {
        return before.elements.entrySet().stream()
                .filter(part -> !part.getKey().startsWith("docProps/"))
                .allMatch(part -> keeps(part.getValue(), elements.get(part.getKey())));
    }

    private static boolean keeps(Map<String, Integer> before, @Nullable Map<String, Integer> now) {
        return now != null
                && before.entrySet().stream()
                        .filter(element -> !WRITTEN_ANEW.contains(element.getKey()))
                        .allMatch(element -> now.getOrDefault(element.getKey(), 0) >= element.getValue());
    }
}
