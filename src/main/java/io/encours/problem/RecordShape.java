package io.encours.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record is made of, found once a type. */
record RecordShape(Class<?> type, List<Part> parts, Constructor<?> constructor) {

    /** A component; it may be left out where its type says {@code @Nullable}. */
    record Part(String name, AnnotatedType type, boolean optional) {

        private static Part of(RecordComponent component) {
            AnnotatedType type = component.getAnnotatedType();
            return new Part(component.getName(), type, type.isAnnotationPresent(Nullable.class));
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
            return new RecordShape(type, Arrays.stream(components).map(Part::of).toList(), constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is written as its one component, without braces. */
    boolean isScalar() {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
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
