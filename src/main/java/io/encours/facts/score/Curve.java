package io.encours.facts.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A line through given points, flat beyond the first and the last. */
public final class Curve {

    /** A point the line goes through. */
    public interface Point {

        BigDecimal x();

        BigDecimal y();
    }

    private final NavigableMap<BigDecimal, BigDecimal> points;

    private Curve(NavigableMap<BigDecimal, BigDecimal> points) {
        this.points = points;
    }

    /**
     * Draws the line.
     *
     * @param points at least one, in any order; of two with the same x the last one counts
     */
    public static Curve through(List<? extends Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a curve needs a point");
        }
        NavigableMap<BigDecimal, BigDecimal> line = new TreeMap<>();
        points.forEach(point -> line.put(point.x(), point.y()));
        return new Curve(line);
    }

    /** The y of the last point that is not beyond x; of the first, where x lies before it. */
    public BigDecimal step(BigDecimal x) {
        return (points.firstKey().compareTo(x) > 0 ? points.firstEntry() : points.floorEntry(x)).getValue();
    }

    /** The y on the straight line between the two points around x, to 16 significant digits. */
    public BigDecimal interpolated(BigDecimal x) {
        Map.Entry<BigDecimal, BigDecimal> before = points.floorEntry(x);
        Map.Entry<BigDecimal, BigDecimal> after = points.ceilingEntry(x);
        if (before == null || after == null) {
            return step(x);
        }
        return before.equals(after) ? before.getValue() : between(before, after, x);
    }

    private static BigDecimal between(
            Map.Entry<BigDecimal, BigDecimal> before, Map.Entry<BigDecimal, BigDecimal> after, BigDecimal x) {
        BigDecimal rise = after.getValue().subtract(before.getValue());
        BigDecimal run = after.getKey().subtract(before.getKey());
        BigDecimal gone = x.subtract(before.getKey());
        return before.getValue().add(rise.multiply(gone).divide(run, MathContext.DECIMAL64));
    }
}
