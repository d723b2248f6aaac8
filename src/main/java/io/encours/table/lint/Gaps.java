package io.encours.table.lint;

import static io.encours.table.TableCheck.GAPS;

import io.encours.table.FindingCode;
import io.encours.table.index.CodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that no row answers, as boxes as wide as can be. */
final class Gaps implements Check {

    private static final long COMPARISONS = 60_000_000;
    private static final int MOST = 40;

    /**
     * What was found.
     *
     * @param gaps together all that no row answers, if complete; they may have questions in common
     * @param complete whether there is no other gap
     */
    record Found(List<Box> gaps, boolean complete) {}

    static Found find(Grid grid, int most) {
        List<Box> gaps = new ArrayList<>();
        Effort effort = new Effort(COMPARISONS);
        while (gaps.size() < most) {
            List<Box> covers = new ArrayList<>(gaps);
            covers.addAll(grid.boxes());
            Optional<Box> open = new Search(covers, effort).uncovered(grid.whole());
            if (open.isEmpty()) {
                return new Found(List.copyOf(gaps), !effort.isSpent());
            }
            gaps.add(widened(open.get(), grid));
        }
        return new Found(List.copyOf(gaps), false);
    }

    /** The gap as wide as the rows around it let it be, component by component. */
    private static Box widened(Box gap, Grid grid) {
        Box wide = gap;
        for (int axis = 0; axis < gap.width(); axis++) {
            wide = wide.with(axis, grid.whole().set(axis).minus(taken(wide, axis, grid)));
        }
        return wide;
    }

    private static CodeSet taken(Box gap, int axis, Grid grid) {
        return CodeSet.union(grid.boxes().stream()
                .filter(box -> box.intersectsExceptAt(axis, gap))
                .map(box -> box.set(axis))
                .toList());
    }

    @Override
    public void report(Grid grid, Report report) {
        if (report.severity(GAPS).isEmpty()) {
            return;
        }
        Found found = find(grid, MOST);
        found.gaps().forEach(gap -> report(grid, report, gap));
        if (!found.complete()) {
            report.stopped(
                    GAPS,
                    "questions beside the %d gaps that are named"
                            .formatted(found.gaps().size()));
        }
    }

    private static void report(Grid grid, Report report, Box gap) {
        Words words = new Words(grid);
        Neighbours neighbours = Neighbours.of(gap, grid);
        String found = "no row answers: %s; such as %s".formatted(words.of(gap), words.question(gap));
        String expected = neighbours
                .proposal()
                .map(row -> "a row as its neighbours, %s, which agree: %s"
                        .formatted(words.rows(neighbours.rows()), words.row(row)))
                .orElse("a row for these questions, or a row for all that no other fits");
        if (neighbours.rows().isEmpty()) {
            report.atSheet(GAPS, FindingCode.GAP, found, expected);
        } else {
            report.atRow(GAPS, FindingCode.GAP, grid.number(neighbours.rows().get(0)), found, expected);
        }
    }
}
