package io.encours.table.lint;

import io.encours.table.CellText;
import io.encours.table.Column;
import io.encours.table.Operator;
import io.encours.table.index.CodeSet;
import io.encours.table.lint.OrderedAxis.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in the words of the workbook which questions a box holds: {@code Risk class C, Amount from 5,000 to below 10,000 EUR}. */
final class Words {

    private static final Pattern UNIT = Pattern.compile(" *\\([^()]*\\)$");
    private static final Pattern COMPARISON =
            Pattern.compile("(?i)[, ]*\\b(from|above|below|up to|at least|at most|one of|not)$");
    private static final int MOST_WORDS = 8;

    private final Grid grid;
    private final CellText text;

    Words(Grid grid) {
        this.grid = grid;
        this.text = CellText.of(grid.table());
    }

    /** The questions of a box; what may be anything is left out. */
    String of(Box box) {
        String said = IntStream.range(0, box.width())
                .filter(axis -> !box.set(axis).equals(grid.whole().set(axis)))
                .mapToObj(axis -> of(grid.fields().get(axis), box.set(axis)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "any question" : said;
    }

    /** One question of a box, component by component: {@code Risk class C, Amount 5,000 EUR}. */
    String question(Box box) {
        String said = grid.question(box).entrySet().stream()
                .map(entry -> said(field(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "any question" : said;
    }

    private Field field(String name) {
        return grid.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said(Field field, @Nullable Object value) {
        return label(field) + " "
                + (value == null
                        ? "not known"
                        : text.of(value, field.columns().get(0).type()));
    }

    /** A row ready to be written, the empty cells left out: {@code Risk class = C; Amount, from (EUR) = 5,000 EUR}. */
    String row(List<@Nullable Object> cells) {
        List<Column> columns = grid.table().columns();
        return IntStream.range(0, columns.size())
                .filter(place -> cells.get(place) != null)
                .mapToObj(place -> columns.get(place).label() + " = "
                        + text.of(cells.get(place), columns.get(place).type()))
                .collect(Collectors.joining("; "));
    }

    /** What one component is. */
    String of(Field field, CodeSet set) {
        return label(field) + " " + values(field, set);
    }

    private String values(Field field, CodeSet set) {
        List<String> parts = new ArrayList<>();
        CodeSet known = set.minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN));
        if (!known.isEmpty()) {
            parts.add(field.axis() instanceof OrderedAxis axis ? ranges(field, axis, known) : words(field, known));
        }
        if (!known.equals(set)) {
            parts.add("not known");
        }
        return String.join(" or ", parts);
    }

    private String ranges(Field field, OrderedAxis axis, CodeSet known) {
        if (known.equals(axis.whole().minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN)))) {
            return "known";
        }
        return shortened(IntStream.range(0, known.ranges())
                .mapToObj(range -> range(field, axis, axis.piece(known.from(range)), axis.piece(known.to(range))))
                .toList());
    }

    private String range(Field field, OrderedAxis axis, Piece lowest, Piece highest) {
        if (lowest.equals(highest) && lowest.isBound()) {
            return bound(field, axis, lowest.above());
        }
        String lower = lowest.above() == null
                ? ""
                : (lowest.isBound() ? "from " : "above ") + bound(field, axis, lowest.above());
        String upper = highest.below() == null
                ? ""
                : (highest.isBound() ? "up to " : "below ") + bound(field, axis, highest.below());
        boolean both = !lower.isEmpty() && !upper.isEmpty();
        return lower + (both ? lowest.isBound() && !highest.isBound() ? " to " : " and " : "") + upper;
    }

    private String bound(Field field, OrderedAxis axis, @Nullable BigDecimal bound) {
        return text.of(
                axis.value(Objects.requireNonNull(bound)),
                field.columns().get(0).type());
    }

    private String words(Field field, CodeSet known) {
        WordAxis axis = (WordAxis) field.axis();
        if (known.equals(axis.whole().minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN)))) {
            return "known";
        }
        boolean others = axis.isOther(known.last());
        CodeSet named = others
                ? axis.whole()
                        .minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN))
                        .minus(known)
                : known;
        String list = shortened(named.codes()
                .mapToObj(
                        code -> text.of(axis.value(code), field.columns().get(0).type()))
                .toList());
        return others ? "other than " + list : list;
    }

    private static String shortened(List<String> parts) {
        int more = parts.size() - MOST_WORDS;
        return more <= 0
                ? String.join(" or ", parts)
                : String.join(", ", parts.subList(0, MOST_WORDS)) + " or " + more + " more";
    }

    /** What a component is called: the label of its first column without comparison and unit. */
    static String label(Field field) {
        String label = UNIT.matcher(field.columns().get(0).label()).replaceFirst("");
        String bare = COMPARISON.matcher(label).replaceFirst("").strip();
        return bare.isEmpty() ? humanized(field.name()) : bare;
    }

    private static String humanized(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What the first answers of two rows are in which they differ: {@code Maximum 20 % against 35 %}. */
    String difference(int one, int other) {
        List<Column> columns = grid.table().columns();
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).operator() == Operator.SET)
                .filter(place ->
                        !Objects.equals(Values.comparable(cell(one, place)), Values.comparable(cell(other, place))))
                .mapToObj(place -> "%s %s against %s"
                        .formatted(
                                name(columns.get(place)),
                                value(cell(one, place), columns.get(place)),
                                value(cell(other, place), columns.get(place))))
                .collect(Collectors.joining(", "));
    }

    /** A value of an answer in words. */
    String value(@Nullable Object cell, Column column) {
        String said = text.of(cell, column.type());
        return said.isEmpty() ? "nothing" : said;
    }

    /** The label of a column without its unit. */
    static String name(Column column) {
        return UNIT.matcher(column.label()).replaceFirst("");
    }

    private @Nullable Object cell(int row, int place) {
        return grid.table().rows().get(row).cells().get(place);
    }

    /** Rows by their numbers: {@code rows 3, 4 and 9}. */
    String rows(List<Integer> rows) {
        List<String> numbers =
                rows.stream().map(row -> Integer.toString(grid.number(row))).toList();
        int last = numbers.size() - 1;
        return last == 0
                ? "row " + numbers.get(0)
                : "rows " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }
}
