package io.encours.table.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.shared.Described;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two policies: workbooks by row and cell, rules and cases by line.
 *
 * @param workbooks those in which something changed, by name
 * @param texts the other files in which something changed, by name
 */
@Described("What changed between two policies: workbooks by row and cell, rules and cases by line")
public record PolicyDifference(
        @Described("The workbooks in which something changed")
        List<WorkbookDifference> workbooks,

        @Described("The files of rules and cases in which something changed")
        List<TextDifference> texts) {

    private static final String WORKBOOK = ".xlsx";

    public PolicyDifference {
        workbooks = List.copyOf(workbooks);
        texts = List.copyOf(texts);
    }

    /** Compares the files of two policies, by their names: {@code rules/score/score.drl}, {@code decision-tables/score.xlsx}. */
    public static PolicyDifference between(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Arrays.equals(before.get(name), after.get(name)));
        List<WorkbookDifference> workbooks = new ArrayList<>();
        List<TextDifference> texts = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(WORKBOOK)) {
                workbooks.add(WorkbookDifference.between(reading(name, before), reading(name, after)));
            } else {
                texts.add(TextDifference.between(name, text(name, before), text(name, after)));
            }
        }
        workbooks.removeIf(WorkbookDifference::isEmpty);
        texts.removeIf(TextDifference::isEmpty);
        return new PolicyDifference(workbooks, texts);
    }

    /** Whether nothing changed that decides or that people read. */
    @JsonIgnore
    public boolean isEmpty() {
        return workbooks.isEmpty() && texts.isEmpty();
    }

    private static @Nullable Reading reading(String name, Map<String, byte[]> files) {
        byte[] file = files.get(name);
        String workbook = name.substring(name.lastIndexOf('/') + 1, name.length() - WORKBOOK.length());
        return file == null ? null : new WorkbookReader().read(workbook, file);
    }

    private static @Nullable String text(String name, Map<String, byte[]> files) {
        byte[] file = files.get(name);
        return file == null ? null : new String(file, StandardCharsets.UTF_8);
    }
}
