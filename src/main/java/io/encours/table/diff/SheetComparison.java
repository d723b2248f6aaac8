package io.encours.table.diff;

import static java.util.stream.Collectors.toMap;

import io.encours.table.diff.TableContent.Heading;
import io.encours.table.diff.TableContent.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of one sheet. */
final class SheetComparison {

    private final TableContent before;
    private final TableContent after;
    private final Map<Integer, Integer> pairs;
    private final Set<Integer> moved;

    private SheetComparison(TableContent before, TableContent after) {
        this.before = before;
        this.after = after;
        this.pairs = RowAlignment.of(before.rows(), after.rows());
        this.moved = RowAlignment.moved(pairs);
    }

    /** One of the two there must be. */
    static SheetDifference between(@Nullable TableContent before, @Nullable TableContent after) {
        TableContent known = Objects.requireNonNull(after == null ? before : after);
        TableContent none = new TableContent(known.sheet(), Map.of(), List.of(), List.of());
        TableContent older = before == null ? none : before;
        TableContent newer = after == null ? none : after;
        Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        boolean both = change == Change.CHANGED;
        return new SheetDifference(
                known.sheet(),
                change,
                both ? EntryDifference.between(older.technical(), newer.technical()) : List.of(),
                new SheetComparison(older, newer).rows());
    }

    /** A difference with the place it is told at: that of the newer row, or of the newer row before it. */
    private record Placed(double place, RowDifference difference) {}

    private List<RowDifference> rows() {
        List<Placed> placed = new ArrayList<>();
        for (int older = 0; older < before.rows().size(); older++) {
            Integer newer = pairs.get(older);
            if (newer == null) {
                placed.add(
                        new Placed(placeOfRemoved(older), removed(before.rows().get(older))));
            } else {
                add(older, newer, placed);
            }
        }
        IntStream.range(0, after.rows().size())
                .filter(newer -> !pairs.containsValue(newer))
                .forEach(
                        newer -> placed.add(new Placed(newer, added(after.rows().get(newer)))));
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::place))
                .map(Placed::difference)
                .toList();
    }

    private double placeOfRemoved(int older) {
        return IntStream.iterate(older - 1, place -> place >= 0, place -> place - 1)
                .filter(pairs::containsKey)
                .mapToObj(pairs::get)
                .mapToDouble(newer -> newer + 0.5)
                .findFirst()
                .orElse(-0.5);
    }

    private void add(int older, int newer, List<Placed> placed) {
        Line was = before.rows().get(older);
        Line is = after.rows().get(newer);
        List<CellDifference> cells = cells(was.cells(), is.cells(), address(after, is));
        boolean elsewhere = moved.contains(older);
        if (elsewhere || !cells.isEmpty()) {
            Change change = cells.isEmpty() ? Change.MOVED : Change.CHANGED;
            placed.add(new Placed(newer, new RowDifference(change, was.number(), is.number(), elsewhere, cells)));
        }
    }

    private RowDifference added(Line row) {
        List<CellDifference> cells = cells(Map.of(), row.cells(), address(after, row)).stream()
                .map(cell -> new CellDifference(cell.column(), cell.cell(), null, cell.after()))
                .toList();
        return new RowDifference(Change.ADDED, null, row.number(), false, cells);
    }

    private RowDifference removed(Line row) {
        List<CellDifference> cells = cells(row.cells(), Map.of(), address(before, row)).stream()
                .map(cell -> new CellDifference(cell.column(), cell.cell(), cell.before(), null))
                .toList();
        return new RowDifference(Change.REMOVED, row.number(), null, false, cells);
    }

    /** The cells of a row, by the keys of their columns. */
    private static Map<String, String> address(TableContent sheet, Line row) {
        return sheet.columns().stream()
                .filter(column -> !column.letters().isEmpty())
                .collect(toMap(Heading::key, column -> column.letters() + row.number()));
    }

    private List<CellDifference> cells(Map<String, String> was, Map<String, String> is, Map<String, String> addresses) {
        List<CellDifference> cells = new ArrayList<>();
        columns().forEach((key, column) -> {
            String before = was.getOrDefault(key, "");
            String after = is.getOrDefault(key, "");
            if (!before.equals(after)) {
                cells.add(new CellDifference(column.label(), addresses.get(key), before, after));
            }
        });
        return cells;
    }

    /** The newer columns, then those that are no more. */
    private Map<String, Heading> columns() {
        Map<String, Heading> columns = new LinkedHashMap<>();
        after.columns().forEach(column -> columns.put(column.key(), column));
        before.columns().forEach(column -> columns.putIfAbsent(column.key(), column));
        return columns;
    }
}
