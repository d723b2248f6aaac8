package io.encours.table;

import io.encours.facts.Row;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * One table of a workbook. Conditions are named in their order; the actions are the components of the row record unless
 * {@code then} names them. Labels come from the component's name and unit, or are given.
 */
public final class TableBuilder {

    private final WorkbookBuilder workbook;
    private final String sheet;
    private final Class<? extends Row<?>> row;
    private final Class<?> question;
    private final HitPolicy hitPolicy;
    private final List<ColumnDraft> conditions = new ArrayList<>();
    private final List<ColumnDraft> actions = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final Set<Class<?>> imports = new LinkedHashSet<>();
    private final List<String[]> declared = new ArrayList<>();
    private String title;
    private String sentence = "";
    private String currency = "";

    TableBuilder(WorkbookBuilder workbook, String sheet, Class<? extends Row<?>> row, HitPolicy hitPolicy) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.row = row;
        this.hitPolicy = hitPolicy;
        this.title = sheet;
        this.question = questionOf(row);
        imports.add(question);
        imports.add(row);
    }

    /** The big line on top; the sheet's name unless given. */
    public TableBuilder title(String text) {
        title = text;
        return this;
    }

    /** One plain sentence: what the sheet answers, and how many rows do. */
    public TableBuilder answers(String text) {
        sentence = text;
        return this;
    }

    /** The currency of the money columns. */
    public TableBuilder currency(String code) {
        currency = code;
        return this;
    }

    /** What the table promises of its rows, such as {@code Gaps} and {@code ERROR}. */
    public TableBuilder declares(String key, String value) {
        declared.add(new String[] {key, value});
        return this;
    }

    /** A condition {@code field == cell}. */
    public TableBuilder when(String field) {
        return when(field, Operator.EQUAL, "");
    }

    /** A condition {@code field == cell} under a label of its own. */
    public TableBuilder when(String field, String label) {
        return when(field, Operator.EQUAL, label);
    }

    /** A condition that the field is one of the values in the cell, {@code A, B}. */
    public TableBuilder in(String field) {
        return when(field, Operator.ONE_OF, "");
    }

    /** A condition that the field is at least the cell. */
    public TableBuilder from(String field) {
        return when(field, Operator.AT_LEAST, "");
    }

    /** A condition that the field is less than the cell. */
    public TableBuilder below(String field) {
        return when(field, Operator.BELOW, "");
    }

    /** A condition that the field is more than the cell. */
    public TableBuilder above(String field) {
        return when(field, Operator.ABOVE, "");
    }

    /** A condition that the field is at most the cell. */
    public TableBuilder atMost(String field) {
        return when(field, Operator.AT_MOST, "");
    }

    /** Any condition; an empty label means the one of the component. */
    public TableBuilder when(String field, Operator operator, String label) {
        conditions.add(ColumnDraft.condition(component(question, field), operator, label));
        return this;
    }

    /** An action column, where not every component of the row has one or the order differs. */
    public TableBuilder then(String field) {
        return then(field, "");
    }

    /** An action column under a label of its own. */
    public TableBuilder then(String field, String label) {
        actions.add(ColumnDraft.action(component(row, field), label));
        return this;
    }

    /**
     * A row: a value for each condition, for each action, then the source and, if there is one, a note. Null is an empty
     * cell; lists are written {@code A, B}; percentages as their number.
     */
    public TableBuilder row(@Nullable Object... values) {
        useAllActions();
        int columns = conditions.size() + actions.size();
        if (values.length < columns || values.length > columns + 2) {
            throw new IllegalArgumentException("%s has %d columns and Source and Note, a row has %d values: %s"
                    .formatted(sheet, columns, values.length, Arrays.toString(values)));
        }
        rows.add(new ArrayList<>(Arrays.asList(values)));
        return this;
    }

    /** Back to the workbook. */
    public WorkbookBuilder end() {
        return workbook;
    }

    void write(XSSFWorkbook target, WorkbookStyles styles) {
        useAllActions();
        new TableSheetWriter(target, styles, this).write();
    }

    String sheet() {
        return sheet;
    }

    String titleText() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    Class<?> question() {
        return question;
    }

    String tableName() {
        return row.getSimpleName().substring(0, row.getSimpleName().length() - "Row".length());
    }

    List<ColumnDraft> columns() {
        return Stream.concat(conditions.stream(), actions.stream()).toList();
    }

    String currency() {
        return currency;
    }

    int conditionCount() {
        return conditions.size();
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    List<String[]> technicalRows() {
        columns().forEach(column -> column.enumType().ifPresent(imports::add));
        List<String[]> technical = new ArrayList<>(List.of(
                new String[] {"RuleSet", workbook.packageName()},
                new String[] {
                    "Import",
                    String.join(", ", imports.stream().map(Class::getName).toList())
                },
                new String[] {"Variables", "io.encours.facts.RowValues row"},
                new String[] {"Sequential", "true"},
                new String[] {"IgnoreNumericFormat", "true"},
                new String[] {"HitPolicy", hitPolicy.name()}));
        if (!currency.isEmpty()) {
            technical.add(new String[] {"Currency", currency});
        }
        technical.addAll(declared);
        return technical;
    }

    private void useAllActions() {
        if (actions.isEmpty()) {
            RecordComponent[] components = row.getRecordComponents();
            Arrays.stream(components, 1, components.length - 1).forEach(component -> then(component.getName()));
        }
    }

    private static RecordComponent component(Class<?> type, String field) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + field));
    }

    private static Class<?> questionOf(Class<?> row) {
        return Stream.of(row.getGenericInterfaces())
                .filter(type ->
                        type instanceof ParameterizedType parameterized && parameterized.getRawType() == Row.class)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
