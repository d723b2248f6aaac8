package io.encours.problem;

import io.encours.shared.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a body into records: goes on after a violation, to find them all. */
final class RecordReading {

    private final Constraints constraints;
    private final Violations violations;

    RecordReading(Constraints constraints, Violations violations) {
        this.constraints = constraints;
        this.violations = violations;
    }

    /** The value, or empty where a violation stands in the way. */
    Optional<?> read(Json json, Form form, Pointer pointer) {
        if (form instanceof Form.One one) {
            return read(json, one.type(), pointer);
        } else if (form instanceof Form.ListOf list) {
            return readItems(json, list.item(), pointer);
        } else if (form instanceof Form.SetOf set) {
            return readItems(json, set.item(), pointer).flatMap(items -> distinct(items, json, pointer));
        }
        return readMap(json, (Form.MapOf) form, pointer);
    }

    Optional<?> read(Json json, Class<?> type, Pointer pointer) {
        Optional<Scalars.Scalar> scalar = Scalars.of(type);
        if (scalar.isPresent()) {
            return readScalar(json, scalar.get(), pointer);
        }
        if (!type.isRecord()) {
            throw Form.unsupported(type);
        }
        RecordShape shape = RecordShape.of(type);
        return shape.isScalar() ? readWrapped(json, shape, pointer) : readFields(json, shape, pointer);
    }

    private Optional<?> readScalar(Json json, Scalars.Scalar scalar, Pointer pointer) {
        Optional<?> value = scalar.read().apply(json);
        if (value.isEmpty()) {
            violations.add(pointer, json, scalar.expected());
        }
        return value;
    }

    private Optional<?> readWrapped(Json json, RecordShape shape, Pointer pointer) {
        return read(json, shape.parts().get(0).form(), pointer)
                .flatMap(value -> made(shape, new Object[] {value}, json, pointer));
    }

    private Optional<?> readFields(Json json, RecordShape shape, Pointer pointer) {
        if (!(json instanceof Json.Fields fields)) {
            violations.add(pointer, json, "an object with " + String.join(", ", shape.names()));
            return Optional.empty();
        }
        int before = violations.unreadable();
        refuseStrangers(fields, shape, pointer);
        @Nullable
        Object[] values = shape.parts().stream()
                .map(part -> readPart(fields, shape, part, pointer))
                .toArray();
        return violations.unreadable() > before ? Optional.empty() : made(shape, values, json, pointer);
    }

    private void refuseStrangers(Json.Fields fields, RecordShape shape, Pointer pointer) {
        fields.values().forEach((name, value) -> {
            if (!shape.names().contains(name)) {
                violations.note(pointer.to(name), value, noSuchField(name, shape));
            }
        });
        fields.twice().forEach(name -> violations.note(pointer.to(name), null, "to be given once"));
    }

    private static String noSuchField(String name, RecordShape shape) {
        return Spelling.nearest(name, shape.names())
                .map(near -> "no such field; did you mean " + near + "?")
                .orElseGet(() -> "no such field; there are " + String.join(", ", shape.names()));
    }

    private @Nullable Object readPart(Json.Fields fields, RecordShape shape, RecordShape.Part part, Pointer pointer) {
        Json json = fields.values().get(part.name());
        Pointer at = pointer.to(part.name());
        if (json == null || json instanceof Json.Nothing) {
            if (!part.optional()) {
                violations.add(at, json, "is required");
            }
            return null;
        }
        Optional<?> value = read(json, part.form(), at);
        value.ifPresent(
                present -> constraints.brokenBy(shape, part, present).forEach(why -> violations.note(at, json, why)));
        return value.orElse(null);
    }

    private Optional<Object> made(RecordShape shape, @Nullable Object[] values, Json json, Pointer pointer) {
        try {
            Object made = shape.of(values);
            constraints.brokenBy(shape, made).forEach(why -> violations.note(pointer, json, why));
            return Optional.of(made);
        } catch (IllegalArgumentException refused) {
            violations.add(pointer, json, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<List<Object>> readItems(Json json, Form form, Pointer pointer) {
        if (!(json instanceof Json.Items items)) {
            violations.add(pointer, json, "a list");
            return Optional.empty();
        }
        int before = violations.unreadable();
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < items.values().size(); index++) {
            read(items.values().get(index), form, pointer.to(index)).ifPresent(values::add);
        }
        return violations.unreadable() > before ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private Optional<Set<Object>> distinct(List<Object> values, Json json, Pointer pointer) {
        Set<Object> set = new LinkedHashSet<>(values);
        if (set.size() < values.size()) {
            violations.add(pointer, json, "a list of different values");
            return Optional.empty();
        }
        return Optional.of(set);
    }

    private Optional<Map<Object, Object>> readMap(Json json, Form.MapOf form, Pointer pointer) {
        if (!(json instanceof Json.Fields fields)) {
            violations.add(pointer, json, "an object");
            return Optional.empty();
        }
        int before = violations.unreadable();
        Map<Object, Object> values = new LinkedHashMap<>();
        fields.twice().forEach(name -> violations.note(pointer.to(name), null, "to be given once"));
        fields.values().forEach((name, value) -> {
            Pointer at = pointer.to(name);
            Optional<?> key = read(new Json.Text(name), form.key(), at);
            Optional<?> content = read(value, form.value(), at);
            key.ifPresent(present -> content.ifPresent(entry -> values.put(present, entry)));
        });
        return violations.unreadable() > before ? Optional.empty() : Optional.of(values);
    }
}
