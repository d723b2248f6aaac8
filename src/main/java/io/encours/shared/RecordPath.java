package io.encours.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a record, by the names of its components. */
public final class RecordPath {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordPath::accessor)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
    };

    /** Paths are those that annotations and rules name, taken apart once each. */
    private static final Map<String, List<String>> STEPS = new ConcurrentHashMap<>();

    private RecordPath() {}

    /**
     * What stands at a place; null where nothing does, or nothing does on the way.
     *
     * @param path dotted where it lies deeper: {@code creditFile.financials.equity}
     * @throws NullPointerException if a record on the way has no such component
     */
    public static @Nullable Object value(Record whole, String path) {
        Object value = whole;
        for (String name : STEPS.computeIfAbsent(path, dotted -> List.of(dotted.split("\\.", -1)))) {
            value = value == null
                    ? null
                    : value(
                            Objects.requireNonNull(
                                    ACCESSORS.get(value.getClass()).get(name), path),
                            value);
        }
        return value;
    }

    /** What stands in a component. */
    public static @Nullable Object value(Method accessor, Object whole) {
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a component is read, also where its record is of no concern to others. */
    public static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
