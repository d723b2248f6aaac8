package io.encours.table;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a question of which only some components matter. */
final class SomeQuestion {

    private static final Map<Class<?>, Object> VALUES = Map.of(
            BigDecimal.class,
            BigDecimal.ZERO,
            Integer.class,
            0,
            int.class,
            0,
            Long.class,
            0L,
            long.class,
            0L,
            Boolean.class,
            false,
            boolean.class,
            false,
            String.class,
            "",
            LocalDate.class,
            LocalDate.of(2000, 1, 1));

    private SomeQuestion() {}

    static Object of(FactRecord question, Map<String, ?> values) {
        @Nullable
        Object[] components = question.components().stream()
                .map(component -> value(component, values))
                .toArray();
        try {
            return (Object) question.constructor()
                    .invokeExact(components[0], Arrays.copyOfRange(components, 1, components.length));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor threw a checked exception", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Map<String, ?> values) {
        if (values.containsKey(component.getName())) {
            return values.get(component.getName());
        }
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : VALUES.get(type);
    }
}
