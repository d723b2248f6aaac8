package io.encours.problem;

import io.encours.shared.Spelling;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One reading of a body into records: goes on after a violation, to find them all. */
final class RecordReading {

    private final Validator validator;
    private final Violations violations;

    RecordReading(Validator validator, Violations violations) {
        this.validator = validator;
        this.violations = violations;
    }

    /** The value, or empty where a violation stands in the way. */
    Optional<?> read(Json json, AnnotatedType type, String pointer) {
        if (type instanceof AnnotatedParameterizedType container) {
            return readContainer(json, container, pointer);
        }
        return read(json, (Class<?>) type.getType(), pointer);
    }

    Optional<?> read(Json json, Class<?> type, String pointer) {
        Optional<Scalars.Scalar> scalar = Scalars.of(type);
        if (scalar.isPresent()) {
            return readScalar(json, scalar.get(), pointer);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("A request cannot hold a " + type);
        }
        RecordShape shape = RecordShape.of(type);
        return shape.isScalar() ? readWrapped(json, shape, pointer) : readFields(json, shape, pointer);
    }

    private Optional<?> readScalar(Json json, Scalars.Scalar scalar, String pointer) {
        Optional<?> value = scalar.read().apply(json);
        if (value.isEmpty()) {
            violations.add(pointer, json, scalar.expected());
        }
        return value;
    }

    private Optional<?> readWrapped(Json json, RecordShape shape, String pointer) {
        return read(json, shape.parts().get(0).type(), pointer)
                .flatMap(value -> made(shape, new Object[] {value}, json, pointer));
    }

    private Optional<?> readFields(Json json, RecordShape shape, String pointer) {
        if (!(json instanceof Json.Fields fields)) {
            violations.add(pointer, json, "an object with " + String.join(", ", shape.names()));
            return Optional.empty();
        }
        int before = violations.count();
        refuseStrangers(fields, shape, pointer);
        @Nullable
        Object[] values = shape.parts().stream()
                .map(part -> readPart(fields, shape, part, pointer))
                .toArray();
        return violations.count() > before ? Optional.empty() : made(shape, values, json, pointer);
    }

    private void refuseStrangers(Json.Fields fields, RecordShape shape, String pointer) {
        fields.values().forEach((name, value) -> {
            if (!shape.names().contains(name)) {
                violations.add(below(pointer, name), value, noSuchField(name, shape));
            }
        });
        fields.twice().forEach(name -> violations.add(below(pointer, name), null, "to be given once"));
    }

    private static String noSuchField(String name, RecordShape shape) {
        return Spelling.nearest(name, shape.names())
                .map(near -> "no such field; did you mean " + near + "?")
                .orElseGet(() -> "no such field; there are " + String.join(", ", shape.names()));
    }

    private @Nullable Object readPart(Json.Fields fields, RecordShape shape, RecordShape.Part part, String pointer) {
        Json json = fields.values().get(part.name());
        String at = below(pointer, part.name());
        if (json == null || json instanceof Json.Nothing) {
            if (!part.optional()) {
                violations.add(at, json, "is required");
            }
            return null;
        }
        Optional<?> value = read(json, part.type(), at);
        value.ifPresent(present -> constrain(shape, part, present, json, at));
        return value.orElse(null);
    }

    private void constrain(RecordShape shape, RecordShape.Part part, Object value, Json json, String at) {
        validator
                .validateValue(shape.type(), part.name(), value)
                .forEach(broken -> violations.add(at, json, broken.getMessage()));
    }

    private Optional<Object> made(RecordShape shape, @Nullable Object[] values, Json json, String pointer) {
        try {
            return Optional.of(shape.of(values));
        } catch (IllegalArgumentException refused) {
            violations.add(pointer, json, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<?> readContainer(Json json, AnnotatedParameterizedType type, String pointer) {
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        Type raw = ((ParameterizedType) type.getType()).getRawType();
        if (raw == Map.class) {
            return readMap(json, arguments, pointer);
        }
        Optional<List<Object>> items = readItems(json, arguments[0], pointer);
        if (raw == Set.class) {
            return items.flatMap(list -> distinct(list, json, pointer));
        }
        return items.filter(always(raw == List.class || raw == java.util.Collection.class, type));
    }

    private static Predicate<Object> always(boolean supported, AnnotatedType type) {
        if (!supported) {
            throw new IllegalStateException("A request cannot hold a " + type);
        }
        return any -> true;
    }

    private Optional<List<Object>> readItems(Json json, AnnotatedType type, String pointer) {
        if (!(json instanceof Json.Items items)) {
            violations.add(pointer, json, "a list");
            return Optional.empty();
        }
        int before = violations.count();
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < items.values().size(); index++) {
            read(items.values().get(index), type, pointer + "/" + index).ifPresent(values::add);
        }
        return violations.count() > before ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private Optional<Set<Object>> distinct(List<Object> values, Json json, String pointer) {
        Set<Object> set = new LinkedHashSet<>(values);
        if (set.size() < values.size()) {
            violations.add(pointer, json, "a list of different values");
            return Optional.empty();
        }
        return Optional.of(set);
    }

    private Optional<Map<Object, Object>> readMap(Json json, AnnotatedType[] arguments, String pointer) {
        if (!(json instanceof Json.Fields fields)) {
            violations.add(pointer, json, "an object");
            return Optional.empty();
        }
        int before = violations.count();
        Map<Object, Object> values = new LinkedHashMap<>();
        fields.twice().forEach(name -> violations.add(below(pointer, name), null, "to be given once"));
        fields.values().forEach((name, value) -> {
            String at = below(pointer, name);
            Optional<?> key = read(new Json.Text(name), arguments[0], at);
            Optional<?> content = read(value, arguments[1], at);
            key.ifPresent(present -> content.ifPresent(entry -> values.put(present, entry)));
        });
        return violations.count() > before ? Optional.empty() : Optional.of(values);
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
