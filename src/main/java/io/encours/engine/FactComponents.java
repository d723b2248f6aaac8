package io.encours.engine;

import io.encours.facts.ForTheRecord;
import io.encours.facts.Request;
import io.encours.shared.RecordPath;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of facts, each with a number, and which of them that are given were not read. */
final class FactComponents {

    private static final String FACTS = "io/encours/facts/";

    /** What every request says; it stands in columns of the record, or is added by the service. */
    private static final Set<String> OF_EVERY_REQUEST =
            Arrays.stream(Request.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Optional<Integer>> NUMBERS = new ConcurrentHashMap<>();

    /**
     * A component of a record.
     *
     * @param named whether it is told where nobody reads it: what need not be given, and is not for the record alone
     * @param below the record in it, or in each item of the list in it
     */
    private record Part(
            Method accessor,
            int number,
            boolean named,
            @Nullable Shape below) {}

    /**
     * The components of a record.
     *
     * @param named the numbers of those that may be told, also of records within
     */
    private record Shape(List<Part> parts, BitSet named) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            List<Part> parts = Arrays.stream(type.getRecordComponents())
                    .map(FactComponents::part)
                    .toList();
            BitSet named = new BitSet();
            parts.stream().filter(Part::named).forEach(part -> named.set(part.number()));
            parts.stream().map(Part::below).forEach(below -> {
                if (below != null) {
                    named.or(below.named());
                }
            });
            return new Shape(parts, named);
        }
    };

    private FactComponents() {}

    /** The number of a component of a record of facts; none for other fields. */
    static Optional<Integer> number(String owner, String field) {
        return owner.startsWith(FACTS)
                ? NUMBERS.computeIfAbsent(owner + '.' + field, any -> isComponent(owner, field))
                : Optional.empty();
    }

    private static synchronized Optional<Integer> isComponent(String owner, String field) {
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, FactComponents.class.getClassLoader());
            boolean component = type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(each -> each.getName().equals(field));
            return component ? Optional.of(next++) : Optional.empty();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int next;

    private static Part part(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        boolean ofEveryRequest = Request.class.isAssignableFrom(type) && OF_EVERY_REQUEST.contains(component.getName());
        boolean named = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(ForTheRecord.class)
                && !ofEveryRequest;
        Class<?> within = within(component.getGenericType());
        return new Part(
                RecordPath.accessor(component),
                number(type.getName().replace('.', '/'), component.getName()).orElseThrow(),
                named,
                within.isRecord() && within.getName().replace('.', '/').startsWith(FACTS) ? SHAPES.get(within) : null);
    }

    /** Whether all of some numbers are among others. */
    static boolean covers(BitSet others, BitSet some) {
        int number = some.nextSetBit(0);
        while (number >= 0 && others.get(number)) {
            number = some.nextSetBit(number + 1);
        }
        return number < 0;
    }

    private static Class<?> within(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    /**
     * JSON pointers to what is given and not read. In a list each is told once, at the first item that has it.
     *
     * @param read numbers of components
     */
    static List<String> unread(Record facts, BitSet read) {
        Shape shape = SHAPES.get(facts.getClass());
        List<String> pointers = new ArrayList<>();
        if (!covers(read, shape.named())) {
            shape.parts().forEach(part -> addUnread(facts, part, read, pointers));
        }
        return pointers;
    }

    private static void addUnread(Record facts, Part part, BitSet read, List<String> pointers) {
        boolean unread = part.named() && !read.get(part.number());
        boolean unreadWithin =
                part.below() != null && !covers(read, part.below().named());
        Object value = unread || unreadWithin ? RecordPath.value(part.accessor(), facts) : null;
        if (value != null) {
            String pointer = '/' + part.accessor().getName();
            if (unread) {
                pointers.add(pointer);
            } else {
                within(value, read).forEach(each -> pointers.add(pointer + each));
            }
        }
    }

    private static Iterable<String> within(Object value, BitSet read) {
        if (value instanceof Record one) {
            return unread(one, read);
        }
        Map<String, String> first = new LinkedHashMap<>();
        List<?> items = (List<?>) value;
        for (int at = 0; at < items.size(); at++) {
            for (String each : unread((Record) items.get(at), read)) {
                first.putIfAbsent(each, "/" + at + each);
            }
        }
        return first.values();
    }
}
