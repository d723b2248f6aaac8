package io.encours.table.lint;

import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import io.encours.table.index.CodeSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as its checks see it: an axis a component that it asks about, and a box a row. */
final class Grid {

    private final DecisionTable<?, ?> table;
    private final List<Field> fields;
    private final List<Box> boxes;
    private final Box whole;
    private final List<List<@Nullable Object>> answers;

    private Grid(DecisionTable<?, ?> table) {
        this.table = table;
        this.fields = IntStream.range(0, table.columns().size())
                .filter(place -> table.columns().get(place).isCondition())
                .mapToObj(place -> table.columns().get(place).field())
                .distinct()
                .map(field -> Field.of(table, field))
                .toList();
        this.boxes = table.rows().stream().map(this::box).toList();
        this.whole = Box.of(fields.stream().map(field -> field.axis().whole()).toList());
        this.answers =
                table.rows().stream().map(row -> answers(row, table.columns())).toList();
    }

    static Grid of(DecisionTable<?, ?> table) {
        return new Grid(table);
    }

    DecisionTable<?, ?> table() {
        return table;
    }

    List<Field> fields() {
        return fields;
    }

    /** What each row matches, in the order of the rows. */
    List<Box> boxes() {
        return boxes;
    }

    Box box(int row) {
        return boxes.get(row);
    }

    /** Every question. */
    Box whole() {
        return whole;
    }

    int size() {
        return boxes.size();
    }

    /** The row's number as a spreadsheet program shows it. */
    int number(int row) {
        return table.rows().get(row).number();
    }

    /** What a row answers: a value for each action column. */
    List<@Nullable Object> answers(int row) {
        return answers.get(row);
    }

    boolean answerAlike(int one, int other) {
        return answers(one).equals(answers(other));
    }

    private static List<@Nullable Object> answers(TableRow row, List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(place -> !columns.get(place).isCondition())
                .<@Nullable Object>mapToObj(
                        place -> Values.comparable(row.cells().get(place)))
                .toList();
    }

    /** A question of a box, component by component. */
    Map<String, @Nullable Object> question(Box box) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (int axis = 0; axis < fields.size(); axis++) {
            components.put(fields.get(axis).name(), fields.get(axis).someValue(box.set(axis)));
        }
        return components;
    }

    private Box box(TableRow row) {
        return Box.of(fields.stream().<CodeSet>map(field -> field.matching(row)).toList());
    }
}
