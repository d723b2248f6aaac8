package io.encours.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of, found once a type.
 *
 * @param isScalar whether it is written as its one component, without braces
 */
record RecordShape(Class<?> type, List<Part> parts, Set<String> names, boolean isScalar, Constructor<?> constructor) {

    /** A component; it may be left out where its type says {@code @Nullable}. */
    record Part(String name, Form form, boolean optional) {

        private static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    Form.of(component.getGenericType()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return examined(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape examined(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(
                    type,
                    Arrays.stream(components).map(Part::of).toList(),
                    names(components),
                    isScalar(components),
                    constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> names(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    private static boolean isScalar(RecordComponent[] components) {
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /** The record of these values; its constructor may refuse them with {@link IllegalArgumentException}. */
    Object of(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refusal(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException refusal(InvocationTargetException refused) {
        Throwable cause = refused.getCause();
        if (cause instanceof DateTimeException || cause instanceof ArithmeticException) {
            return new IllegalArgumentException("a value in range", cause);
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(refused);
    }
}
