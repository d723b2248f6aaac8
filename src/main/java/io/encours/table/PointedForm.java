package io.encours.table;

import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.facts.DecisionType;
import io.encours.table.ColumnType.Form;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the value at a JSON pointer into a decision's request or result is read from a cell. */
final class PointedForm {

    private PointedForm() {}

    /** The form of the field; nothing where the workbook is no decision's, or the field cannot be told from its pointer. */
    static Optional<Form> of(String workbook, boolean given, String pointer) {
        return Stream.of(DecisionType.values())
                .filter(type -> type.written().equals(workbook))
                .findFirst()
                .<Type>map(type -> given ? type.request() : type.result())
                .flatMap(root -> form(root, List.of(pointer.substring(1).split("/", -1))));
    }

    private static Optional<Form> form(Type type, List<String> steps) {
        if (steps.isEmpty()) {
            return type instanceof Class<?> leaf ? form(leaf) : Optional.empty();
        }
        return step(type, steps.get(0)).flatMap(next -> form(next, steps.subList(1, steps.size())));
    }

    private static Optional<Type> step(Type type, String name) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return Optional.of(several.getActualTypeArguments()[0]).filter(element -> name.matches("\\d+"));
        }
        return type instanceof Class<?> fact && fact.isRecord()
                ? Arrays.stream(fact.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .map(RecordComponent::getGenericType)
                : Optional.empty();
    }

    private static Optional<Form> form(Class<?> leaf) {
        return leaf.isEnum() || leaf == Currency.class || isText(leaf)
                ? Optional.of(Form.TEXT)
                : ColumnTypes.form(leaf);
    }

    /** Whether it is written as a single text, such as the number of a customer. */
    private static boolean isText(Class<?> leaf) {
        return leaf.isRecord()
                && leaf.getRecordComponents().length == 1
                && leaf.getRecordComponents()[0].getType() == String.class
                && leaf.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
