package io.encours.table.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.encours.table.diff.TableContent.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which row of the newer sheet each row of the older one became: first those that are the same in the same order, then
 * those that are the same elsewhere, then those about the same, then the most alike of the rest.
 */
final class RowAlignment {

    private static final double ALIKE = 0.5;
    private static final int MOST_COMPARED = 400;

    private final List<Line> before;
    private final List<Line> after;
    private final Map<Integer, Integer> pairs = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private RowAlignment(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
    }

    /** Places of older rows to places of newer ones, ascending; those without a pair are left out. */
    static Map<Integer, Integer> of(List<Line> before, List<Line> after) {
        RowAlignment alignment = new RowAlignment(before, after);
        alignment.pairCommonSequence();
        alignment.pairBy(Line::cells);
        alignment.pairBy(Line::identity);
        alignment.pairMostAlike();
        return alignment.pairs;
    }

    /** The older rows that left their place: those outside the longest run of pairs that kept their order. */
    static Set<Integer> moved(Map<Integer, Integer> pairs) {
        List<Integer> olds = List.copyOf(pairs.keySet());
        List<Integer> news = List.copyOf(pairs.values());
        Set<Integer> moved = new HashSet<>(olds);
        longestAscending(news).forEach(place -> moved.remove(olds.get(place)));
        return moved;
    }

    private void pairCommonSequence() {
        List<Map<String, String>> older = before.stream().map(Line::cells).toList();
        List<Map<String, String>> newer = after.stream().map(Line::cells).toList();
        for (AbstractDelta<Map<String, String>> same :
                DiffUtils.diff(older, newer, true).getDeltas()) {
            if (same.getType() == DeltaType.EQUAL) {
                IntStream.range(0, same.getSource().size())
                        .forEach(i -> pair(
                                same.getSource().getPosition() + i,
                                same.getTarget().getPosition() + i));
            }
        }
    }

    private void pairBy(Function<Line, ?> key) {
        Map<Object, List<Integer>> places = new HashMap<>();
        freeAfter()
                .forEach(place -> places.computeIfAbsent(key.apply(after.get(place)), each -> new ArrayList<>())
                        .add(place));
        for (int place : freeBefore()) {
            List<Integer> found = places.getOrDefault(key.apply(before.get(place)), List.of());
            if (!found.isEmpty()) {
                pair(place, found.remove(0));
            }
        }
    }

    private void pairMostAlike() {
        List<Integer> older = freeBefore();
        List<Integer> newer = freeAfter();
        if (older.size() > MOST_COMPARED || newer.size() > MOST_COMPARED) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        older.forEach(one -> newer.forEach(
                other -> candidates.add(new Candidate(one, other, likeness(before.get(one), after.get(other))))));
        candidates.stream()
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparingInt(candidate -> Math.abs(candidate.older() - candidate.newer()))
                        .thenComparingInt(Candidate::older))
                .filter(candidate -> !pairs.containsKey(candidate.older()) && !taken.contains(candidate.newer()))
                .forEachOrdered(this::pairIfFree);
    }

    private void pairIfFree(Candidate candidate) {
        if (!pairs.containsKey(candidate.older()) && !taken.contains(candidate.newer())) {
            pair(candidate.older(), candidate.newer());
        }
    }

    private record Candidate(int older, int newer, double likeness) {}

    private static double likeness(Line one, Line other) {
        Set<String> columns = new HashSet<>(one.cells().keySet());
        columns.addAll(other.cells().keySet());
        long same = columns.stream()
                .filter(column -> one.cells()
                        .getOrDefault(column, "")
                        .equals(other.cells().getOrDefault(column, "")))
                .count();
        return columns.isEmpty() ? 1 : (double) same / columns.size();
    }

    private void pair(int older, int newer) {
        pairs.put(older, newer);
        taken.add(newer);
    }

    private List<Integer> freeBefore() {
        return IntStream.range(0, before.size())
                .filter(place -> !pairs.containsKey(place))
                .boxed()
                .toList();
    }

    private List<Integer> freeAfter() {
        return IntStream.range(0, after.size())
                .filter(place -> !taken.contains(place))
                .boxed()
                .toList();
    }

    /** The places of the longest ascending subsequence of distinct numbers. */
    private static List<Integer> longestAscending(List<Integer> numbers) {
        int[] tails = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int length = 0;
        for (int place = 0; place < numbers.size(); place++) {
            int number = numbers.get(place);
            int at = firstNotBelow(tails, length, numbers, number);
            previous[place] = at > 0 ? tails[at - 1] : -1;
            tails[at] = place;
            length = Math.max(length, at + 1);
        }
        List<Integer> run = new ArrayList<>();
        for (int place = length == 0 ? -1 : tails[length - 1]; place >= 0; place = previous[place]) {
            run.add(place);
        }
        return run;
    }

    /** Where among the ends of ascending runs a number belongs. */
    private static int firstNotBelow(int[] tails, int length, List<Integer> numbers, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(tails[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
