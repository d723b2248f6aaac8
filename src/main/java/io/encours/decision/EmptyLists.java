package io.encours.decision;

import io.encours.facts.LookedUp;
import io.encours.shared.RecordPath;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The empty lists of a request that count as looked up only because its caller does not say what it looked up, see
 * {@link LookedUp}.
 */
final class EmptyLists {

    /**
     * Where a record may hold such lists.
     *
     * @param lookedUp says what was looked up; null in a record without such lists
     * @param parts those lists, and records
     */
    private record Shape(@Nullable Method lookedUp, List<Method> parts) {

        private static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            RecordComponent lookedUp = Arrays.stream(components)
                    .filter(component -> component.getName().equals("lookedUp"))
                    .findFirst()
                    .orElse(null);
            Set<String> names = lookedUp == null ? Set.of() : names(lookedUp);
            return new Shape(
                    lookedUp == null ? null : RecordPath.accessor(lookedUp),
                    Stream.of(components)
                            .filter(part -> part.getType().isRecord() || names.contains(part.getName()))
                            .map(RecordPath::accessor)
                            .toList());
        }

        private static Set<String> names(RecordComponent lookedUp) {
            Class<?> name = (Class<?>) ((ParameterizedType) lookedUp.getGenericType()).getActualTypeArguments()[0];
            return Stream.of(name.getEnumConstants()).map(Object::toString).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private EmptyLists() {}

    /** Their JSON pointers. */
    static List<String> takenAsLookedUp(Record request) {
        List<String> pointers = new ArrayList<>();
        collect(request, "", pointers);
        return pointers;
    }

    private static void collect(Record facts, String pointer, List<String> pointers) {
        Shape shape = SHAPES.get(facts.getClass());
        boolean unsaid = shape.lookedUp() != null && RecordPath.value(shape.lookedUp(), facts) == null;
        for (Method part : shape.parts()) {
            Object value = RecordPath.value(part, facts);
            if (value instanceof Record nested) {
                collect(nested, pointer + '/' + part.getName(), pointers);
            } else if (unsaid && value instanceof List<?> list && list.isEmpty()) {
                pointers.add(pointer + '/' + part.getName());
            }
        }
    }
}
