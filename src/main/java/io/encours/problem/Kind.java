package io.encours.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.Collectors;

/** Types in the caller's words. */
final class Kind {

    static final String NUMBER = "a number of at most 30 digits on either side of the point";
    static final String DATE = "a date such as 2026-11-21, from 1900 to 2200";
    static final String INSTANT = "an instant such as 2026-11-21T09:30:00Z";
    static final String CURRENCY = "a currency of ISO 4217 such as \"EUR\"";

    private Kind() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants()).map(Kind::written).collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return other(type);
    }

    private static String other(Class<?> type) {
        if (type == BigDecimal.class) {
            return NUMBER;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Currency.class) {
            return CURRENCY;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        return type == UUID.class ? "a UUID" : "another kind of value";
    }

    /** An enum's value as JSON writes it. */
    static String written(Object constant) {
        for (Method method : constant.getClass().getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return invoked(method, constant);
            }
        }
        return ((Enum<?>) constant).name();
    }

    private static String invoked(Method method, Object constant) {
        try {
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
