package io.encours.decision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A currency in a request that is none of those allowed.
 *
 * @param pointer where it stands, as a JSON pointer
 * @param code ISO 4217
 */
record ForeignCurrency(String pointer, String code) {

    /** A component of a record that may be a currency, or hold one. */
    private record Part(String name, Method accessor) {

        private static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), accessor);
        }

        private static boolean mayHoldOne(RecordComponent component) {
            Class<?> type = component.getType();
            return type == Currency.class || type == List.class || type.isRecord();
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(Part::mayHoldOne)
                    .map(Part::of)
                    .toList();
        }
    };

    /** Those in a value of a request: a record, a list of values, or a single one. */
    static List<ForeignCurrency> in(@Nullable Object value, Set<String> allowed) {
        if (value instanceof Record whole) {
            return inParts(whole, allowed);
        } else if (value instanceof List<?> items) {
            return inItems(items, allowed);
        } else if (value instanceof Currency currency && !allowed.contains(currency.getCurrencyCode())) {
            return List.of(new ForeignCurrency("", currency.getCurrencyCode()));
        }
        return List.of();
    }

    private static List<ForeignCurrency> inParts(Record whole, Set<String> allowed) {
        List<ForeignCurrency> found = new ArrayList<>();
        for (Part part : PARTS.get(whole.getClass())) {
            in(part.of(whole), allowed).forEach(foreign -> found.add(foreign.under(part.name())));
        }
        return found;
    }

    private static List<ForeignCurrency> inItems(List<?> items, Set<String> allowed) {
        List<ForeignCurrency> found = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            int at = index;
            in(items.get(at), allowed).forEach(foreign -> found.add(foreign.under(Integer.toString(at))));
        }
        return found;
    }

    private ForeignCurrency under(String name) {
        return new ForeignCurrency("/" + name + pointer, code);
    }
}
