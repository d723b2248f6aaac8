package io.encours.table;

import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.encours.table.Column.Kind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** A column to be written. */
record ColumnDraft(RecordComponent component, Kind kind, Operator operator, String givenLabel, ColumnType type) {

    static ColumnDraft condition(RecordComponent component, Operator operator, String label) {
        ColumnType type = ColumnTypes.ofCondition(component)
                .orElseThrow(() -> new IllegalArgumentException(component + " cannot be a condition"));
        return new ColumnDraft(
                component, Kind.CONDITION, operator, label, operator == Operator.ONE_OF ? type.asSet() : type);
    }

    static ColumnDraft action(RecordComponent component, String label) {
        ColumnType type = ColumnTypes.ofAction(component)
                .orElseThrow(() -> new IllegalArgumentException(component + " cannot be an action"));
        return new ColumnDraft(component, Kind.ACTION, Operator.SET, label, type);
    }

    String snippet() {
        return kind == Kind.ACTION ? action() : operator == Operator.ONE_OF ? set() : comparison();
    }

    /** What stands above the cells, with the unit; amounts are in the table's currency. */
    String label(String currency) {
        return givenLabel.isEmpty() ? words() + suffix() + unit(currency) : givenLabel;
    }

    String prompt() {
        Described described = component.getAnnotation(Described.class);
        String meaning = described == null ? words() : described.value();
        return meaning + ". " + how();
    }

    Optional<Class<?>> enumType() {
        return type.form() == ColumnType.Form.ENUM ? Optional.of(type.valueType()) : Optional.empty();
    }

    /** What a drop-down offers; nothing for cells that are typed. */
    List<String> choices() {
        if (type.list()) {
            return List.of();
        }
        return type.form() == ColumnType.Form.BOOLEAN ? List.of("TRUE", "FALSE") : type.allowedValues();
    }

    String format() {
        return switch (type.form()) {
            case DECIMAL ->
                type.list()
                        ? "@"
                        : type.percent() ? "General\" %\"" : type.unit() == Unit.MONEY ? "#,##0.00" : "General";
            case MONEY -> "#,##0.00";
            case DATE -> "yyyy-mm-dd";
            case WHOLE -> type.list() ? "@" : "General";
            case BOOLEAN -> "\"TRUE\";\"TRUE\";\"FALSE\"";
            case ENUM -> "General";
            case TEXT, REASON_CODE -> "@";
        };
    }

    HorizontalAlignment alignment() {
        if (type.list()) {
            return HorizontalAlignment.LEFT;
        }
        return switch (type.form()) {
            case DECIMAL, WHOLE, MONEY -> HorizontalAlignment.RIGHT;
            case BOOLEAN, ENUM, DATE -> HorizontalAlignment.CENTER;
            case TEXT, REASON_CODE -> HorizontalAlignment.LEFT;
        };
    }

    private String comparison() {
        String parameter = switch (type.form()) {
            case ENUM -> type.valueType().getSimpleName() + ".$param";
            case TEXT -> "\"$param\"";
            case DECIMAL, WHOLE, BOOLEAN, DATE, MONEY, REASON_CODE -> "$param";
        };
        return component.getName() + " " + operator.symbol() + " " + parameter;
    }

    private String set() {
        return switch (type.form()) {
            case ENUM ->
                "forall(||){" + component.getName() + " == " + type.valueType().getSimpleName() + ".$}";
            case TEXT -> "forall(||){" + component.getName() + " == \"$\"}";
            case DECIMAL, WHOLE, BOOLEAN, DATE, MONEY, REASON_CODE -> component.getName() + " in ($param)";
        };
    }

    private String action() {
        boolean constant = type.form() == ColumnType.Form.ENUM && !type.list();
        String parameter = switch (type.form()) {
            case ENUM -> constant ? type.valueType().getSimpleName() + ".$param" : "\"$param\"";
            case TEXT, DATE, REASON_CODE -> "\"$param\"";
            case DECIMAL, WHOLE, BOOLEAN, MONEY -> "$param";
        };
        return "row.set(\"" + component.getName() + "\", " + parameter + ");";
    }

    private String words() {
        String words =
                component.getName().replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String suffix() {
        return switch (operator) {
            case EQUAL, SET -> "";
            case NOT_EQUAL -> ", not";
            case AT_LEAST -> ", from";
            case ABOVE -> ", above";
            case BELOW -> ", below";
            case AT_MOST -> ", up to";
            case ONE_OF -> ", one of";
        };
    }

    private String unit(String currency) {
        boolean money = type.unit() == Unit.MONEY || type.form() == ColumnType.Form.MONEY;
        String symbol = type.percent()
                ? "%"
                : money && !currency.isEmpty() ? currency : type.unit().symbol();
        return symbol.isEmpty() ? "" : " (" + symbol + ")";
    }

    private String how() {
        String empty = kind == Kind.CONDITION ? " Empty means any." : type.optional() ? " May be empty." : "";
        if (type.list()) {
            String values = String.join(", ", type.allowedValues());
            return "Several values are separated by commas" + (values.isEmpty() ? "." : ": " + values + ".") + empty;
        }
        return (type.percent() ? "In percent: 35 is 35 %." : "") + empty;
    }
}
