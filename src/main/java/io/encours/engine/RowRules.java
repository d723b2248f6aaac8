package io.encours.engine;

import io.encours.facts.RowValues;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.Operator;
import io.encours.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.RuleSheetListener;
import org.drools.template.model.DRLOutput;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as Drools' own compiler sees it: one rule a row.
 *
 * <p>The compiler gets the cells one by one, each as a literal written from the typed value, so nothing that stands in a
 * workbook reaches it as code.
 */
final class RowRules {

    /** The packages of such rules start so, by which a trace tells them from the policy's own. */
    static final String PACKAGE = "rules.rows.";

    /** Rows that the parser wants above the data; it takes no empty row in between. */
    private static final int HEADER_ROWS = 9;

    private RowRules() {}

    static String of(DecisionTable<?, ?> table) {
        DefaultRuleSheetListener sheet = new DefaultRuleSheetListener();
        sheet.startSheet(table.name());
        Feed feed = new Feed(sheet, firstRow(table) - HEADER_ROWS);
        header(table).forEach(feed::row);
        feed.pattern(table.questionType().getName(), conditions(table).size() + 1);
        feed.row(cells("this != $param", columns(table).map(column -> snippet(table, column))));
        feed.row(cells("keeps the pattern", columns(table).map(Column::field)));
        table.rows().forEach(row -> feed.rowAt(row.number() - 1, data(table, row)));
        sheet.finishSheet();
        DRLOutput drl = new DRLOutput();
        sheet.getRuleSet().renderDRL(drl);
        return drl.getDRL();
    }

    private static int firstRow(DecisionTable<?, ?> table) {
        return table.rows().isEmpty() ? HEADER_ROWS : table.rows().get(0).number() - 1;
    }

    static String packageOf(DecisionTable<?, ?> table) {
        return PACKAGE + (table.workbook() + "_" + table.name()).replaceAll("\\W", "_");
    }

    private static List<List<@Nullable String>> header(DecisionTable<?, ?> table) {
        return List.of(
                List.of("RuleSet", packageOf(table)),
                List.of(
                        "Import",
                        table.header()
                                .getOrDefault("Import", table.questionType().getName())),
                List.of("Variables", RowValues.class.getName() + " row"),
                List.of("Sequential", "true"),
                List.of("RuleTable " + table.name()),
                cells("CONDITION", columns(table).map(column -> column.kind().name())));
    }

    private static List<@Nullable String> data(DecisionTable<?, ?> table, TableRow row) {
        return cells(
                "null",
                columns(table)
                        .map(column ->
                                DrlLiteral.of(row.cells().get(table.columns().indexOf(column)), column)));
    }

    /** A condition is never met by what is not known; to Drools, null differs from every value. */
    private static String snippet(DecisionTable<?, ?> table, Column column) {
        boolean known = column.operator() != Operator.NOT_EQUAL || isPrimitive(table.questionType(), column.field());
        return known ? column.snippet() : "%s != null, %s".formatted(column.field(), column.snippet());
    }

    private static boolean isPrimitive(Class<?> question, String field) {
        return Stream.of(question.getRecordComponents())
                .anyMatch(component ->
                        component.getName().equals(field) && component.getType().isPrimitive());
    }

    private static List<Column> conditions(DecisionTable<?, ?> table) {
        return table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.CONDITION)
                .toList();
    }

    private static Stream<Column> columns(DecisionTable<?, ?> table) {
        return Stream.concat(
                conditions(table).stream(),
                table.columns().stream().filter(column -> column.kind() == Column.Kind.ACTION));
    }

    private static List<@Nullable String> cells(String first, Stream<? extends @Nullable String> rest) {
        return Stream.concat(Stream.of(first), rest).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Hands rows of cells to the parser the way it would read them from a sheet. */
    private static final class Feed {

        private final DefaultRuleSheetListener sheet;
        private int next;

        Feed(DefaultRuleSheetListener sheet, int first) {
            this.sheet = sheet;
            this.next = first;
        }

        void row(List<@Nullable String> cells) {
            rowAt(next, cells);
        }

        void rowAt(int row, List<@Nullable String> cells) {
            sheet.newRow(row, cells.size());
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (cell != null) {
                    sheet.newCell(row, column, cell, RuleSheetListener.NON_MERGED);
                }
            }
            next = row + 1;
        }

        void pattern(String type, int width) {
            sheet.newRow(next, width);
            for (int column = 0; column < width; column++) {
                sheet.newCell(next, column, "$question : " + type, 0);
            }
            next++;
        }
    }
}
