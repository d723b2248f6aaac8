package io.encours.table;

import io.encours.facts.Question;
import io.encours.facts.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of a decision table but its rows. */
record TableSpec<Q extends Question, R extends Row<Q>>(
        String workbook,
        String sheet,
        String name,
        Class<Q> questionType,
        Class<R> rowType,
        HitPolicy hitPolicy,
        Map<String, String> header,
        Layout layout) {

    TableSpec {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    }

    List<Column> columns() {
        return layout.columns();
    }

    TableSpec<Q, R> collecting() {
        return new TableSpec<>(workbook, sheet, name, questionType, rowType, HitPolicy.COLLECT, header, layout);
    }
}
