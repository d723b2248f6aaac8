package io.encours.table;

import io.encours.facts.Question;
import io.encours.table.index.Dimension;
import io.encours.table.index.Matches;
import io.encours.table.index.RowIndex;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The index of a table's rows by the components of its questions. */
final class QuestionIndex {

    private final MethodHandle[] accessors;
    private final RowIndex rows;

    QuestionIndex(FactRecord question, List<Column> columns, List<TableRow> tableRows) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).isCondition())
                .forEach(place -> places.computeIfAbsent(columns.get(place).field(), field -> new ArrayList<>())
                        .add(place));
        accessors = places.keySet().stream()
                .map(field -> question.accessor(question.indexOf(field)))
                .toArray(MethodHandle[]::new);
        List<Dimension> dimensions = places.values().stream()
                .map(ofField -> new FieldDimension(columns, ofField, tableRows).dimension())
                .toList();
        rows = RowIndex.of(dimensions, tableRows.size());
    }

    /** The rows that match a question. */
    Matches matches(Question question) {
        int[] codes = new int[accessors.length];
        for (int dimension = 0; dimension < codes.length; dimension++) {
            codes[dimension] = rows.codes(dimension).code(FactRecord.component(accessors[dimension], question));
        }
        return rows.matches(codes);
    }
}
