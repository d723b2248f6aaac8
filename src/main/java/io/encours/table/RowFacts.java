package io.encours.table;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes row facts: the constant components of each row are laid out once, the question is put in at each match. */
final class RowFacts<Q extends Question, R extends Row<Q>> {

    private final TableSpec<Q, R> spec;
    private final FactRecord record;
    private final MethodHandle constructor;
    private final @Nullable Object[][] templates;

    RowFacts(TableSpec<Q, R> spec, List<TableRow> rows) {
        this.spec = spec;
        this.record = FactRecord.of(spec.rowType());
        this.constructor = record.constructor();
        this.templates = rows.stream().map(this::template).toArray(Object[][]::new);
    }

    R row(int row, Q question) {
        return fact(templates[row], question);
    }

    R row(TableRow row, Q question) {
        return fact(template(row), question);
    }

    private R fact(@Nullable Object[] components, Q question) {
        try {
            return spec.rowType().cast((Object) constructor.invokeExact((Object) question, components));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor threw a checked exception", e);
        }
    }

    private @Nullable Object[] template(TableRow row) {
        @Nullable Object[] components = new @Nullable Object[record.components().size() - 1];
        components[components.length - 1] = new RowSource(spec.workbook(), spec.sheet(), row.number());
        List<Column> columns = spec.columns();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            if (!column.isCondition()) {
                components[record.indexOf(column.field()) - 1] = row.cells().get(place);
            }
        }
        return components;
    }
}
