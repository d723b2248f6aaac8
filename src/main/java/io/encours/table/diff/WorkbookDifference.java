package io.encours.table.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.shared.Described;
import io.encours.table.DecisionTable;
import io.encours.table.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a workbook, by sheet, row and cell.
 *
 * @param workbook its name without ending
 * @param change whether it is new, no more, or there before and after
 * @param tables the tables in which something changed, in the order of the newer workbook
 * @param tests the tests that changed, in one sheet; none if there is no such change
 * @param about the entries of the About sheet that changed
 */
@Described("What changed in a workbook")
public record WorkbookDifference(
        @Described(value = "The workbook, without its ending", example = "credit-limit")
        String workbook,

        @Described(value = "Whether it is new, no more, or there before and after", example = "CHANGED")
        Change change,

        @Described("The decision tables that changed") List<SheetDifference> tables,

        @Described("The tests that changed") List<SheetDifference> tests,

        @Described("The entries of the sheet About that changed")
        List<EntryDifference> about) {

    public WorkbookDifference {
        tables = List.copyOf(tables);
        tests = List.copyOf(tests);
        about = List.copyOf(about);
    }

    /**
     * Compares two versions.
     *
     * @param before the older one; null if the workbook is new
     * @param after the newer one; null if it is no more
     * @throws IllegalArgumentException if there is neither
     */
    public static WorkbookDifference between(@Nullable Reading before, @Nullable Reading after) {
        Reading known = after == null ? before : after;
        if (known == null) {
            throw new IllegalArgumentException("there is no workbook to compare");
        }
        Reading none = new Reading(known.workbook(), List.of(), List.of(), Map.of(), List.of());
        Reading older = before == null ? none : before;
        Reading newer = after == null ? none : after;
        return new WorkbookDifference(
                known.workbook(),
                before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED,
                tables(older, newer),
                tests(older, newer),
                EntryDifference.between(older.about(), newer.about()));
    }

    /** Whether nothing changed that is read. */
    @JsonIgnore
    public boolean isEmpty() {
        return change == Change.CHANGED && tables.isEmpty() && tests.isEmpty() && about.isEmpty();
    }

    private static List<SheetDifference> tables(Reading before, Reading after) {
        Map<String, TableContent> older = contents(before);
        Map<String, TableContent> newer = contents(after);
        List<SheetDifference> found = new ArrayList<>();
        newer.forEach((name, table) -> add(SheetComparison.between(older.get(name), table), found));
        older.forEach((name, table) -> {
            if (!newer.containsKey(name)) {
                add(SheetComparison.between(table, null), found);
            }
        });
        return found;
    }

    private static Map<String, TableContent> contents(Reading reading) {
        Map<String, TableContent> contents = new LinkedHashMap<>();
        for (DecisionTable<?, ?> table : reading.tables()) {
            contents.put(table.name(), TableContent.of(table));
        }
        return contents;
    }

    private static List<SheetDifference> tests(Reading before, Reading after) {
        SheetDifference difference =
                SheetComparison.between(TableContent.of(before.tests()), TableContent.of(after.tests()));
        return Stream.of(difference).filter(each -> !each.isEmpty()).toList();
    }

    private static void add(SheetDifference difference, List<SheetDifference> found) {
        if (!difference.isEmpty()) {
            found.add(difference);
        }
    }
}
