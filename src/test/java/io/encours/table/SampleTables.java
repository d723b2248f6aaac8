package io.encours.table;

import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables of the sample question without a workbook around them: conditions, one answer {@code maxPercent}, rows. */
public final class SampleTables {

    private SampleTables() {}

    /** A condition column. */
    public static Column condition(String field, Operator operator) {
        FactRecord question = FactRecord.of(SampleQuestion.class);
        ColumnDraft draft = ColumnDraft.condition(question.components().get(question.indexOf(field)), operator, "");
        return new Column(1, Column.Kind.CONDITION, field, operator, draft.type(), "", draft.label("EUR"));
    }

    /** The first row has the number 10; a row's last value is the answer. */
    public static DecisionTable<SampleQuestion, SampleRow> of(
            HitPolicy hitPolicy, Map<String, String> header, List<Column> conditions, List<@Nullable Object[]> rows) {
        List<Column> columns = new ArrayList<>(conditions);
        ColumnDraft answer = ColumnDraft.action(SampleRow.class.getRecordComponents()[1], "");
        columns.add(
                new Column(99, Column.Kind.ACTION, "maxPercent", Operator.SET, answer.type(), "", answer.label("EUR")));
        List<TableRow> tableRows = new ArrayList<>();
        rows.forEach(cells -> tableRows.add(new TableRow(10 + tableRows.size(), Arrays.asList(cells), "", "")));
        return new DecisionTable<>(
                new TableSpec<>(
                        "random",
                        "Random",
                        "Sample",
                        SampleQuestion.class,
                        SampleRow.class,
                        hitPolicy,
                        header,
                        new Layout(columns, -1, -1, 99)),
                tableRows);
    }
}
