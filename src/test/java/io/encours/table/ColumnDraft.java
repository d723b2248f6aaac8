package io.encours.table;

import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.encours.table.Column.Kind;
import io.encours.table.ColumnType.Form;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How to fill a cell in, for a person who is about to. */
    String prompt(String currency) {
        String empty =
                kind == Kind.CONDITION ? "Empty: any." : type.optional() ? "May be empty." : "Must be filled in.";
        return Stream.of(described(), form(currency), bound(), empty)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isNumber() {
        return !type.list() && !type.percent() && (type.form() == Form.DECIMAL || type.form() == Form.MONEY);
    }

    Optional<Class<?>> enumType() {
        return type.form() == Form.ENUM ? Optional.of(type.valueType()) : Optional.empty();
    }

    /** What a drop-down offers; nothing for cells that are typed. */
    List<String> choices() {
        if (type.list()) {
            return List.of();
        }
        return type.form() == Form.BOOLEAN ? List.of("TRUE", "FALSE") : type.allowedValues();
    }

    String format() {
        return switch (type.form()) {
            case DECIMAL ->
                type.list() ? "@" : type.percent() ? "General\" %\"" : isMoney() ? CellValues.AMOUNT : "General";
            case MONEY -> CellValues.AMOUNT;
            case DATE -> CellValues.DATE;
            case WHOLE -> type.list() ? "@" : "General";
            case BOOLEAN -> CellValues.TRUTH;
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
        boolean constant = type.form() == Form.ENUM && !type.list();
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
        String symbol = type.percent()
                ? "%"
                : isMoney() && !currency.isEmpty() ? currency : type.unit().symbol();
        return symbol.isEmpty() ? "" : " (" + symbol + ")";
    }

    private String described() {
        Described described = component.getAnnotation(Described.class);
        return described == null ? "" : described.value() + ".";
    }

    private String form(String currency) {
        if (type.list()) {
            String values = String.join(", ", type.allowedValues());
            return "One value, or several with commas between" + (values.isEmpty() ? "." : ": " + values + ".");
        }
        return switch (type.form()) {
            case DECIMAL -> type.percent() ? "A percentage: 35 means 35 %." : isMoney() ? "An amount." : "A number.";
            case MONEY -> "An amount in %s, written without the currency.".formatted(currency);
            case WHOLE -> "A whole number.";
            case BOOLEAN -> "TRUE or FALSE.";
            case DATE -> "A date.";
            case ENUM -> "One of the list.";
            case TEXT -> "A text.";
            case REASON_CODE -> "The code of a reason, in capital letters.";
        };
    }

    private boolean isMoney() {
        return type.unit() == Unit.MONEY || type.form() == Form.MONEY;
    }

    private String bound() {
        return switch (operator) {
            case AT_LEAST -> "The row fits from this value on.";
            case ABOVE -> "The row fits above this value.";
            case BELOW -> "The row fits below this value.";
            case AT_MOST -> "The row fits up to this value.";
            case NOT_EQUAL -> "The row fits any other value.";
            case EQUAL, ONE_OF, SET -> "";
        };
    }
}
