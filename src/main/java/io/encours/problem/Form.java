package io.encours.problem;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a component of a request is read as. */
sealed interface Form {

    /** A single value or a record. */
    record One(Class<?> type) implements Form {}

    record ListOf(Form item) implements Form {}

    record SetOf(Form item) implements Form {}

    record MapOf(Form key, Form value) implements Form {}

    /**
     * The form of a type.
     *
     * @throws IllegalStateException if a request cannot hold it
     */
    static Form of(Type type) {
        if (type instanceof Class<?> single) {
            return new One(single);
        } else if (type instanceof ParameterizedType container) {
            return of(container.getRawType(), container.getActualTypeArguments());
        }
        throw unsupported(type);
    }

    private static Form of(Type container, Type[] arguments) {
        if (container == List.class) {
            return new ListOf(of(arguments[0]));
        } else if (container == Set.class) {
            return new SetOf(of(arguments[0]));
        } else if (container == Map.class) {
            return new MapOf(of(arguments[0]), of(arguments[1]));
        }
        throw unsupported(container);
    }

    static IllegalStateException unsupported(Type type) {
        return new IllegalStateException("A request cannot hold a " + type);
    }
}
