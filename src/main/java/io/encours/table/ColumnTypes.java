package io.encours.table;

import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import io.encours.table.ColumnType.Form;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which type the cells of a column have, from the component that it is about. */
final class ColumnTypes {

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(BigDecimal.class, Form.DECIMAL),
            Map.entry(Percentage.class, Form.DECIMAL),
            Map.entry(Integer.class, Form.WHOLE),
            Map.entry(Long.class, Form.WHOLE),
            Map.entry(Money.class, Form.MONEY),
            Map.entry(Boolean.class, Form.BOOLEAN),
            Map.entry(LocalDate.class, Form.DATE),
            Map.entry(String.class, Form.TEXT),
            Map.entry(ReasonCode.class, Form.REASON_CODE));
    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);
    private static final Set<Class<?>> NOT_FOR_CONDITIONS = Set.of(Percentage.class, Money.class, ReasonCode.class);

    private ColumnTypes() {}

    /** The type of the column that asks about a component of a question; none if its class cannot be compared. */
    static Optional<ColumnType> ofCondition(RecordComponent component) {
        return ofValue(component.getType(), component, false, true)
                .filter(type -> !NOT_FOR_CONDITIONS.contains(type.valueType()));
    }

    /** The type of the column that fills a component of a row; none if its class cannot be written in a cell. */
    static Optional<ColumnType> ofAction(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getType() != List.class) {
            return ofValue(component.getType(), component, false, nullable);
        }
        return ofValue(element(component.getGenericType()), component, true, true)
                .filter(type -> type.form() == Form.ENUM || type.form() == Form.TEXT);
    }

    /** How a value of a class is read; none if it cannot be written in a cell. */
    static Optional<Form> form(Class<?> declared) {
        Class<?> type = BOXES.getOrDefault(declared, declared);
        return Optional.ofNullable(type.isEnum() ? Form.ENUM : FORMS.get(type));
    }

    private static Optional<ColumnType> ofValue(
            Class<?> declared, RecordComponent component, boolean list, boolean optional) {
        Class<?> type = BOXES.getOrDefault(declared, declared);
        Unit unit = unit(component);
        boolean percent = unit == Unit.PERCENT || type == Percentage.class;
        return form(declared).map(known -> new ColumnType(known, type, list, optional, percent, unit));
    }

    private static Class<?> element(Type listType) {
        return listType instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    private static Unit unit(RecordComponent component) {
        Described described = component.getAnnotation(Described.class);
        return described == null ? Unit.NONE : described.unit();
    }
}
