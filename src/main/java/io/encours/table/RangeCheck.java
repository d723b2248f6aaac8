package io.encours.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds ranges that no value lies in, since their lower bound is not below their upper one. */
final class RangeCheck {

    private RangeCheck() {}

    static void check(List<Column> columns, List<@Nullable Object> cells, int row, Findings findings) {
        for (int lower = 0; lower < columns.size(); lower++) {
            for (int upper = 0; upper < columns.size(); upper++) {
                Column from = columns.get(lower);
                Column to = columns.get(upper);
                if (isRange(from, to) && isUpsideDown(from, cells.get(lower), to, cells.get(upper))) {
                    findings.atCell(
                            FindingCode.RANGE_UPSIDE_DOWN,
                            row,
                            to.index(),
                            String.valueOf(cells.get(upper)),
                            "more than " + cells.get(lower) + ", the lower bound in the same row");
                }
            }
        }
    }

    private static boolean isRange(Column from, Column to) {
        return from.isCondition()
                && to.isCondition()
                && from.field().equals(to.field())
                && from.operator().isLowerBound()
                && to.operator().isUpperBound();
    }

    @SuppressWarnings("unchecked")
    private static boolean isUpsideDown(Column from, @Nullable Object lower, Column to, @Nullable Object upper) {
        if (lower == null || upper == null) {
            return false;
        }
        int order = ((Comparable<Object>) lower).compareTo(upper);
        boolean bothIncluded = from.operator() == Operator.AT_LEAST && to.operator() == Operator.AT_MOST;
        return bothIncluded ? order > 0 : order >= 0;
    }
}
