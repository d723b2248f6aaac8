package io.encours.shared;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a request that cannot be true together, each of them readable: a day that had not come yet
 * ({@link PastOrAsOf}), an end before its beginning ({@link InOrder}), the same item twice ({@link DistinctBy}).
 *
 * <p>They are looked for when a request is read and again before it is decided, and never in what is on record: what was
 * once decided is decided again on the same facts.
 *
 * @param pointer JSON pointer to the fact that cannot be
 * @param found what stands there, as JSON writes it; null where it is more than one value
 * @param expected what could stand there
 */
public record Contradiction(String pointer, @Nullable String found, String expected) {

    /** A component that is checked, or holds something that is. */
    private record Part(
            String name,
            Method accessor,
            boolean past,
            @Nullable DistinctBy distinct) {

        private static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    RecordPath.accessor(component),
                    component.isAnnotationPresent(PastOrAsOf.class),
                    component.getAnnotation(DistinctBy.class));
        }
    }

    /** What is checked in records of a type. */
    private record Checked(
            List<Part> parts,
            List<InOrder> orders,
            @Nullable Method asOf) {

        private static Checked of(Class<?> type) {
            return new Checked(
                    Arrays.stream(type.getRecordComponents())
                            .filter(Checked::isChecked)
                            .map(Part::of)
                            .toList(),
                    List.of(type.getAnnotationsByType(InOrder.class)),
                    Arrays.stream(type.getRecordComponents())
                            .filter(component -> component.getName().equals("asOf"))
                            .map(RecordPath::accessor)
                            .findFirst()
                            .orElse(null));
        }

        private static boolean isChecked(RecordComponent component) {
            return component.isAnnotationPresent(PastOrAsOf.class)
                    || component.isAnnotationPresent(DistinctBy.class)
                    || hasChecked(content(component));
        }

        private static boolean hasChecked(Class<?> type) {
            return type.isRecord() && !CHECKED.get(type).isEmpty();
        }

        private boolean isEmpty() {
            return parts.isEmpty() && orders.isEmpty();
        }

        private static Class<?> content(RecordComponent component) {
            return component.getGenericType() instanceof ParameterizedType list
                            && list.getRawType() == List.class
                            && list.getActualTypeArguments()[0] instanceof Class<?> item
                    ? item
                    : component.getType();
        }
    }

    private static final ClassValue<Checked> CHECKED = new ClassValue<>() {
        @Override
        protected Checked computeValue(Class<?> type) {
            return Checked.of(type);
        }
    };

    /** All that contradict each other in a request. */
    public static List<Contradiction> in(Record request) {
        List<Contradiction> found = new ArrayList<>();
        inRecord(request, "", asOf(request), found);
        return found;
    }

    private static @Nullable LocalDate asOf(Record request) {
        Method asOf = CHECKED.get(request.getClass()).asOf();
        return asOf == null ? null : (LocalDate) RecordPath.value(asOf, request);
    }

    private static void inRecord(Record whole, String pointer, @Nullable LocalDate asOf, List<Contradiction> found) {
        Checked checked = CHECKED.get(whole.getClass());
        for (Part part : checked.parts()) {
            Object value = RecordPath.value(part.accessor(), whole);
            String at = pointer + '/' + part.name();
            if (part.past() && asOf != null && value instanceof LocalDate date && date.isAfter(asOf)) {
                found.add(new Contradiction(at, written(date), "a day that has come by asOf, " + asOf));
            } else if (value instanceof Record nested) {
                inRecord(nested, at, asOf, found);
            } else if (value instanceof List<?> items) {
                inItems(items, at, asOf, found);
                if (part.distinct() != null && items.size() > 1) {
                    twice(items, part.distinct().value(), at, found);
                }
            }
        }
        for (InOrder order : checked.orders()) {
            outOfOrder(whole, order, pointer, found);
        }
    }

    private static void inItems(List<?> items, String pointer, @Nullable LocalDate asOf, List<Contradiction> found) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index) instanceof Record item) {
                inRecord(item, pointer + '/' + index, asOf, found);
            }
        }
    }

    private static void twice(List<?> items, String[] key, String pointer, List<Contradiction> found) {
        Map<Object, Integer> firsts = new HashMap<>();
        String field = key.length == 1 ? '/' + key[0].replace('.', '/') : "";
        for (int index = 0; index < items.size(); index++) {
            Object identity = identity((Record) items.get(index), key);
            if (identity == null) {
                continue;
            }
            Integer first = firsts.putIfAbsent(identity, index);
            if (first != null) {
                found.add(new Contradiction(
                        pointer + '/' + index + field,
                        key.length == 1 ? written(identity) : null,
                        "to be there once; it is in " + pointer + '/' + first + " already"));
            }
        }
    }

    private static @Nullable Object identity(Record item, String[] key) {
        if (key.length == 0) {
            return item;
        }
        if (key.length == 1) {
            return RecordPath.value(item, key[0]);
        }
        List<@Nullable Object> values = new ArrayList<>(key.length);
        for (String path : key) {
            values.add(RecordPath.value(item, path));
        }
        return values.contains(null) ? null : values;
    }

    @SuppressWarnings("unchecked") // the two are of one type, which says how it is ordered
    private static void outOfOrder(Record whole, InOrder order, String pointer, List<Contradiction> found) {
        Object first = RecordPath.value(whole, order.first());
        Object then = RecordPath.value(whole, order.then());
        if (first == null || then == null) {
            return;
        }
        int compared = ((Comparable<Object>) then).compareTo(first);
        if (compared < 0 || (compared == 0 && order.strictly())) {
            found.add(new Contradiction(
                    pointer + '/' + order.then().replace('.', '/'),
                    written(then),
                    "%s %s, %s/%s"
                            .formatted(
                                    relation(first, order.strictly()),
                                    first,
                                    pointer,
                                    order.first().replace('.', '/'))));
        }
    }

    private static String relation(Object than, boolean strictly) {
        if (than instanceof LocalDate) {
            return strictly ? "a date after" : "a date not before";
        }
        return strictly ? "more than" : "at least";
    }

    private static String written(Object value) {
        return value instanceof Number ? value.toString() : "\"" + value + '"';
    }
}
